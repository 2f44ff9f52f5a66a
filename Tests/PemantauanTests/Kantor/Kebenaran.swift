import Pemantauan

/// What was planted, so that what is found can be judged.
struct Kebenaran {
  struct Butir: Hashable {
    let pemantau: NamaPemantau
    /// A case or an officer.
    let siapa: String
  }

  /// Must be found.
  private(set) var wajib: Set<Butir> = []
  /// A planted fraud of another kind brings it about: finding it is right, missing it is no fault.
  private(set) var boleh: Set<Butir> = []

  mutating func tanam(_ pemantau: NamaPemantau, _ siapa: String) {
    wajib.insert(Butir(pemantau: pemantau, siapa: siapa))
  }

  mutating func izinkan(_ pemantau: NamaPemantau, _ siapa: String) {
    boleh.insert(Butir(pemantau: pemantau, siapa: siapa))
  }

  struct Nilai {
    var benar = 0
    var salah = 0
    var ditanam = 0
    var ditemukan = 0
    var presisi: Double { benar + salah == 0 ? 1 : Double(benar) / Double(benar + salah) }
    var perolehan: Double { ditanam == 0 ? 1 : Double(ditemukan) / Double(ditanam) }
  }

  /// Single decisions outside office hours and late cases are facts that everybody produces; they are judged elsewhere.
  func nilai(_ bendera: [Bendera], _ pemantau: [NamaPemantau]) -> Nilai {
    var nilai = Nilai()
    let ditemukan = Set(
      bendera.filter { pemantau.contains($0.pemantau) && !($0.pemantau == .luarJam && $0.sifat == .fakta) }
        .map { Butir(pemantau: $0.pemantau, siapa: $0.kasus ?? $0.petugas ?? "") })
    nilai.benar = ditemukan.count { wajib.contains($0) || boleh.contains($0) }
    nilai.salah = ditemukan.count - nilai.benar
    let dicari = wajib.filter { pemantau.contains($0.pemantau) }
    nilai.ditanam = dicari.count
    nilai.ditemukan = dicari.intersection(ditemukan).count
    return nilai
  }
}
