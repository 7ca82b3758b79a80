"""Writers of proofs in the languages of other provers; they know proof trees and no search."""
