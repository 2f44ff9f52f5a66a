import Akses
import Organisasi

extension KabupatenContoh {
  /// Whom the demonstration gives an account: the people with a name, the leaders and sekretaris of
  /// every unit, and the TU of every office.
  /// The user name of a named person is his name in this program (`bupati`, `kades.brangkal`), of another the kode of
  /// his office (`pimpinan.05.p01`, `tu.05.p01`).
  func penggunaContoh() throws -> [AkunAwal] {
    var hasil: [AkunAwal] = []
    var dilihat: Set<Orang.ID> = []
    func tambah(_ orang: Orang.ID, _ nama: String) {
      guard dilihat.insert(orang).inserted else { return }
      hasil.append(
        AkunAwal(
          orang: orang, namaPengguna: nama.lowercased(),
          peran: peran.filter { $0.orang == orang }.map { PeranUnit($0.peran, di: $0.unit) }))
    }
    for tokoh in Tokoh.allCases {
      if let pejabat = try? self.tokoh(tokoh) { tambah(pejabat.orang.id, tokoh.namaPengguna) }
    }
    for satu in peran where ![.tu, .kependudukan, .pelindungData, .eksporPenduduk].contains(satu.peran) {
      tambah(satu.orang, "\(satu.peran.rawValue).\(satu.orang)")
    }
    for unit in struktur.unit.values.sorted(by: { $0.kode < $1.kode }) {
      for jabatan in struktur.jabatan(di: unit.id)
      where jabatan.jenis == .pimpinan || jabatan.jenis == .sekretaris {
        if let pemegang = struktur.pemegang(jabatan.id) {
          tambah(pemegang.orang, "\(jabatan.jenis.rawValue).\(unit.kode)")
        }
      }
      if let tu = peran.first(where: { $0.peran == .tu && $0.unit == unit.id }) {
        tambah(tu.orang, "tu.\(unit.kode)")
      }
    }
    return hasil
  }
}

extension Tokoh {
  /// `kades.brangkal` from `kadesBrangkal`.
  package var namaPengguna: String {
    rawValue.reduce(into: "") { hasil, huruf in
      hasil += huruf.isUppercase ? "." + huruf.lowercased() : String(huruf)
    }
  }
}
