/// An act on all ticked rows of a list.
package struct BulkAct: Sendable {
  package var label: String
  package var address: String
  package var symbol: Icon
  /// What is asked before it is done, for what cannot be taken back.
  package var question: Question?

  /// A window of its own; `content` says what follows, and may hold fields that are sent along.
  package struct Question: Sendable {
    package var content: HTML
    package var button: String
    package var kind: ButtonKind

    package init(_ content: HTML, button: String, kind: ButtonKind = .primary) {
      self.content = content
      self.button = button
      self.kind = kind
    }
  }

  package init(_ label: String, to address: String, icon symbol: Icon, asks question: Question? = nil) {
    self.label = label
    self.address = address
    self.symbol = symbol
    self.question = question
  }
}
