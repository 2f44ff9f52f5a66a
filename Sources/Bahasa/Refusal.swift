/// An answer of "no" that the person at the screen may read and act upon.
/// Anything thrown that is not a `Refusal` is a fault: logged, and shown only as a reference number.
package protocol Refusal: Error, Sendable {
  var reason: RefusalReason { get }
  /// A whole sentence in Indonesian: what is wrong, and how to mend it.
  var message: String { get }
}

package enum RefusalReason: Sendable {
  case notFound, forbidden, conflict, invalid, tooLarge, tooMany, unavailable
}

/// What is wrong with a submitted form, by field name.
package struct FieldErrors: Refusal, Equatable {
  package var reason: RefusalReason { .invalid }
  package var message: String { "Periksa kembali isian yang ditandai." }
  package private(set) var fields: [String: String] = [:]

  package init() {}

  package init(_ field: String, _ message: String) {
    fields = [field: message]
  }

  package var isEmpty: Bool { fields.isEmpty }

  package subscript(_ field: String) -> String? { fields[field] }

  /// Notes `message` at `field` unless `condition` holds; the first message of a field stays.
  package mutating func check(_ field: String, _ message: String, _ condition: Bool) {
    if !condition, fields[field] == nil { fields[field] = message }
  }

  package func throwIfAny() throws(FieldErrors) {
    if !fields.isEmpty { throw self }
  }
}
