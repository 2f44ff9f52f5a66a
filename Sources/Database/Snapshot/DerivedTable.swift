/// A table whose rows follow from others, such as a search index: not part of a snapshot, made anew after loading.
package struct DerivedTable: Sendable {
  package let name: String
  let rebuild: @Sendable (Tx) throws -> Void

  /// The table may exist on one engine only. `rebuild` first empties it: triggers may have filled it already.
  package init(_ name: String, rebuild: @escaping @Sendable (Tx) throws -> Void) {
    self.name = name
    self.rebuild = rebuild
  }
}
