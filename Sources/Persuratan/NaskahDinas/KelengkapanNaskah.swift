import Bahasa
import Database
import Kalender
import Naskah
import Organisasi

/// For what a naskah must be complete.
enum TahapKelengkapan {
  /// Who is to agree to it must be there, too.
  case pengajuan
  case penandatanganan
}

extension Tx {
  /// Refuses, at its field, what names nothing that there is: asked of every draft, so that no such value waits unseen
  /// until it is signed.
  func periksaDikenal(_ konten: KontenNaskah, _ struktur: Struktur) throws {
    var errors = FieldErrors()
    try periksaDikenal(konten, struktur, &errors)
    try errors.throwIfAny()
  }

  /// Everything a signature needs: refused here, so that it is never found missing on the leader's screen.
  func periksaLengkap(_ naskah: NaskahDinas, _ struktur: Struktur, untuk tahap: TahapKelengkapan) throws {
    let konten = naskah.konten
    var errors = FieldErrors()
    errors.check("hal", "Tulis hal surat.", !konten.hal.isEmpty)
    errors.check("isi", "Tulis isi surat.", !konten.isi.isEmpty)
    errors.check("klasifikasi", "Pilih kode klasifikasi dari daftar.", !konten.klasifikasi.isEmpty)
    try periksaDikenal(konten, struktur, &errors)
    errors.check(
      "tujuan", "Pilih sedikitnya satu tujuan surat.", try !penerima(konten.tujuan, struktur).isEmpty)
    for (bidang, tujuan) in [("tujuan", konten.tujuan), ("tembusan", konten.tembusan)] {
      for case .unit(let unit) in try penerima(tujuan, struktur) {
        guard let penerima = struktur.penerimaSurat(untuk: unit) else {
          errors.check(bidang, struktur.kalimatBelumSiap(unit), false)
          continue
        }
        errors.periksaDalam(bidang, unit, penerima, dari: naskah.kantor, struktur)
      }
    }
    errors.periksaLuar(konten.tujuan + konten.tembusan)
    if konten.jenis == "UND" { (konten.acara ?? .kosong).periksaLengkap(&errors) }
    try periksaPenandatangan(naskah, struktur, &errors)
    if tahap == .pengajuan { periksaKoordinasi(naskah, struktur, &errors) }
    try errors.throwIfAny()
  }

  private func periksaDikenal(
    _ konten: KontenNaskah, _ struktur: Struktur, _ errors: inout FieldErrors
  ) throws {
    let jenis = try jenisNaskah(konten.jenis)
    errors.check("jenis", "Pilih jenis naskah dari daftar.", jenis != nil)
    errors.check(
      "kecepatan", "Pilih kecepatan dari daftar.",
      try kalenderKerja().kecepatan.contains { $0.kode == konten.kecepatan })
    errors.check(
      "klasifikasi", "Pilih kode klasifikasi dari daftar.",
      try konten.klasifikasi.isEmpty || adaKlasifikasi(konten.klasifikasi))
    errors.check(
      "penandatangan", "Pilih siapa yang menandatangani.", struktur.jabatan[konten.penandatangan] != nil)
    for (bidang, tujuan) in [("tujuan", konten.tujuan), ("tembusan", konten.tembusan)] {
      errors.check(
        bidang, "Ada tujuan yang tidak dikenal atau sudah tidak ada. Pilih dari daftar.",
        try tujuan.allSatisfy { try dikenal($0, struktur) })
      // Into an office letters go by its head; only a nota dinas of the office itself goes straight to a unit in it.
      for case .unit(let id, _) in tujuan where jenis?.bentuk != .notaDinas {
        guard let unit = struktur.unit[struktur.penerus(id)], !unit.kantor, !unit.jenis.disuratiSendiri else {
          continue
        }
        errors.check(
          bidang,
          "\(unit.nama) bukan kantor. Alamatkan ke \(struktur.kantor(dari: unit.id)?.nama ?? "kantornya"); pimpinannya mendisposisikan. Dari dalam kantornya dapat dengan nota dinas.",
          false)
      }
    }
    errors.check(
      "koordinasi", "Ada kantor yang tidak dikenal atau sudah tidak ada. Pilih dari daftar.",
      konten.koordinasi.allSatisfy { struktur.unit[$0] != nil })
  }

  private func dikenal(_ tujuan: Tujuan, _ struktur: Struktur) throws -> Bool {
    switch tujuan {
    // Letters to a dissolved unit go to its successor.
    case .unit(let id, _): struktur.unit[struktur.penerus(id)] != nil
    case .kelompok(let kode): try kelompok(kode: kode) != nil
    case .luar: true
    }
  }

  private func periksaPenandatangan(
    _ naskah: NaskahDinas, _ struktur: Struktur, _ errors: inout FieldErrors
  ) throws {
    let konten = naskah.konten
    guard let jenis = try jenisNaskah(konten.jenis) else { return }
    do {
      _ = try kewenangan(struktur)
        .penandatangan(
          konten.penandatangan, bentuk: konten.bentuk, jenis: jenis, klasifikasi: konten.klasifikasi)
      errors.check(
        "penandatangan", "Pilih penandatangan di jalur jabatan penyusun.",
        struktur.seatap(naskah.jabatanKonseptor, dengan: konten.penandatangan))
    } catch let salah as KewenanganError {
      errors.check("penandatangan", salah.message, false)
    }
    if let lama = try naskah.mengganti.flatMap({ try self.naskah($0) }) {
      errors.check(
        "penandatangan",
        "Surat ini meralat surat lain: yang menandatangani pejabat yang sama atau atasannya.",
        struktur.setara(konten.penandatangan, atauAtasan: lama.konten.penandatangan))
    }
  }

  /// A related office whose head nobody is would keep the letter waiting for ever.
  private func periksaKoordinasi(
    _ naskah: NaskahDinas, _ struktur: Struktur, _ errors: inout FieldErrors
  ) {
    for kantor in naskah.konten.koordinasi where kantor != naskah.kantor {
      errors.check(
        "koordinasi",
        "\(struktur.unit[kantor]?.nama ?? "Kantor ini") tidak mempunyai pimpinan yang dapat memaraf. Keluarkan dari daftar.",
        struktur.pimpinan(dari: kantor) != nil)
    }
    for pejabat in struktur.pejabatKoordinasi(naskah) {
      errors.check(
        "koordinasi",
        "Jabatan \(pejabat.nama) sedang kosong, sehingga tidak ada yang memaraf. Keluarkan kantornya dari daftar, atau ajukan setelah pejabatnya ditunjuk.",
        struktur.pemegang(pejabat.id) != nil)
    }
  }
}

extension FieldErrors {
  /// What goes to a unit within an office comes from the office itself, and to a head who is there.
  fileprivate mutating func periksaDalam(
    _ bidang: String, _ id: UnitKerja.ID, _ penerima: PenerimaSurat, dari kantor: UnitKerja.ID,
    _ struktur: Struktur
  ) {
    guard let unit = struktur.unit[id], !unit.kantor else { return }
    let induk = struktur.kantor(dari: id)
    check(
      bidang, "\(unit.nama) sedang tidak berpimpinan. Alamatkan ke \(induk?.nama ?? "kantornya").",
      penerima.kantor.id == id)
    check(
      bidang,
      "Nota dinas kepada \(unit.nama) hanya dari dalam \(induk?.nama ?? "kantornya"). Alamatkan ke kantornya.",
      unit.jenis.disuratiSendiri || induk?.id == struktur.penerus(kantor))
  }
}

extension UnitKerja.Jenis {
  /// Whether its head is written to by his own title, though he has no office with an agenda: the asisten and the staf
  /// ahli of the Sekretariat Daerah.
  var disuratiSendiri: Bool { self == .asisten || self == .stafAhli }
}
