import Yams

/// A way of working that many services share: `T` is "technical, with a survey". A definition names it and says what is
/// different; what is kept with an application is the whole.
package struct PolaAlur: Sendable {
  package let kode: String
  let yaml: String

  /// - Parameters:
  ///   - yaml: the file of the pattern: `kode`, `tahap`, `transisi`, `pisah`.
  ///   - berkas: its name, for messages.
  /// - Throws: `DefinisiDitolak`.
  package init(yaml: String, berkas: String) throws(DefinisiDitolak) {
    let catatan = CatatanBaca()
    let akar = try Layanan.akar(yaml, berkas, catatan)
    kode = akar.harus("kode")?.teks ?? ""
    self.yaml = yaml
    // Read once for its own faults.
    _ = Alur(akar, [])
    guard catatan.temuan.isEmpty else {
      throw DefinisiDitolak(berkas: berkas, temuan: catatan.temuan.sorted())
    }
  }
}
