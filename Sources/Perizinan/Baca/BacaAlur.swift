import Yams

extension Alur {
  /// `pola`: the patterns that may be named.
  init?(_ s: Simpul, _ pola: [PolaAlur]) {
    s.hanya("kode", "nama", "pola", "tahap", "transisi", "pisah", "hari", "cabang", "ganti")
    guard let nama = s["pola"] else {
      self.init(
        pola: "", tahap: s.harus("tahap")?.daftar.compactMap(Tahap.init) ?? [],
        transisi: s.harus("transisi")?.daftar.compactMap(Transisi.init) ?? [],
        pisah: s["pisah"]?.daftar.map { $0.daftar.map(\.kode) } ?? [])
      return
    }
    guard let satu = pola.first(where: { $0.kode == nama.teks }),
      let node = try? Yams.compose(yaml: satu.yaml),
      let dasar = Alur(Simpul(node: node, letak: "pola \(satu.kode)", catatan: s.catatan), [])
    else {
      nama.tolak("Pola “\(nama.teks)” tidak ada; yang ada: \(pola.map(\.kode).joined(separator: ", ")).")
      return nil
    }
    self = dasar.disesuaikan(satu.kode, s)
  }

  /// The pattern with what this service does otherwise: days of stages, who is asked, further transitions.
  private func disesuaikan(_ kode: String, _ s: Simpul) -> Alur {
    var tahap = tahap
    func letak(_ nama: String, _ simpul: Simpul) -> Int? {
      if let ini = tahap.firstIndex(where: { $0.kode == nama }) { return ini }
      simpul.tolak("Pola \(kode) tidak mempunyai tahap “\(nama)”.")
      return nil
    }
    for (nama, hari) in s["hari"]?.pasangan ?? [] {
      if let ini = letak(nama, hari) { tahap[ini] = tahap[ini].dengan(hari: hari.bulat) }
    }
    for (nama, cabang) in s["cabang"]?.pasangan ?? [] {
      if let ini = letak(nama, cabang) {
        tahap[ini] = tahap[ini].dengan(cabang: cabang.daftar.compactMap(Cabang.init))
      }
    }
    let baru = s["tahap"]?.daftar.compactMap(Tahap.init) ?? []
    tahap = tahap.map { lama in baru.first { $0.kode == lama.kode } ?? lama }
    tahap += baru.filter { satu in !tahap.contains { $0.kode == satu.kode } }
    let transisiBaru = s["transisi"]?.daftar.compactMap(Transisi.init) ?? []
    // A transition of the same stage and act takes the place of the pattern's.
    let transisi =
      transisiBaru
      + transisi.filter { lama in
        !transisiBaru.contains { $0.dari == lama.dari && $0.tindakan == lama.tindakan }
      }
    return Alur(
      pola: kode, tahap: tahap, transisi: transisi,
      pisah: pisah + (s["pisah"]?.daftar.map { $0.daftar.map(\.kode) } ?? []))
  }
}

extension Tahap {
  init?(_ s: Simpul) {
    s.hanya("kode", "nama", "tugas", "peran", "hari", "jam", "cabang", "surat")
    guard let tugas: Tugas = s.harus("tugas")?.salahSatu() else { return nil }
    self.init(
      kode: s.harus("kode")?.kode ?? "", nama: s.harus("nama").map(DuaBahasa.init) ?? DuaBahasa(""),
      tugas: tugas, peran: s["peran"]?.salahSatu(), hari: s["hari"]?.bulat ?? 0,
      jam: s["jam"]?.salahSatu() ?? tugas.jamBiasa, cabang: s["cabang"]?.daftar.compactMap(Cabang.init) ?? [],
      surat: s["surat"]?.teks)
  }

  fileprivate func dengan(hari: Int) -> Tahap {
    Tahap(
      kode: kode, nama: nama, tugas: tugas, peran: peran, hari: hari, jam: jam, cabang: cabang, surat: surat)
  }

  fileprivate func dengan(cabang: [Cabang]) -> Tahap {
    Tahap(
      kode: kode, nama: nama, tugas: tugas, peran: peran, hari: hari, jam: jam, cabang: cabang, surat: surat)
  }
}

extension Tahap.Tugas {
  /// Whose clock runs unless the definition says otherwise.
  fileprivate var jamBiasa: Tahap.Jam {
    switch self {
    case .perbaiki, .bayar: .pemohon
    case .selesai, .tolak, .cabut, .gugur: .berhenti
    case .daftar, .periksa, .survei, .rekomendasi, .tetapkan, .konsep, .paraf, .tandaTangan, .serah: .jalan
    }
  }
}

extension Cabang {
  init?(_ s: Simpul) {
    s.hanya("kode", "nama", "peran", "instansi", "hari", "bila")
    self.init(
      kode: s.harus("kode")?.kode ?? "", nama: s.harus("nama").map(DuaBahasa.init) ?? DuaBahasa(""),
      peran: s["peran"]?.salahSatu() ?? .teknis, instansi: s.harus("instansi")?.kode ?? "",
      hari: s["hari"]?.bulat ?? 0, bila: s["bila"]?.rumus)
  }
}

extension Transisi {
  init?(_ s: Simpul) {
    s.hanya("dari", "tindakan", "nama", "ke", "arah", "peran", "bila", "beralasan")
    guard let arah: Arah = s.harus("arah")?.salahSatu() else { return nil }
    self.init(
      dari: s.harus("dari")?.kode ?? "", tindakan: s.harus("tindakan")?.kode ?? "",
      nama: s.harus("nama").map(DuaBahasa.init) ?? DuaBahasa(""), ke: s.harus("ke")?.kode ?? "", arah: arah,
      peran: s["peran"]?.salahSatu(), bila: s["bila"]?.rumus,
      beralasan: s["beralasan"]?.ya ?? (arah != .lanjut))
  }
}
