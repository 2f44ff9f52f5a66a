import Bahasa

extension Struktur {
  /// Whether `baru` may be given: a.n. goes to the official one level below; u.b. goes one further level down and rests
  /// on an a.n. mandate of the one in the middle, who is its giver.
  /// - Throws: `FieldErrors` saying what is missing.
  package func periksa(_ baru: MandatBaru) throws(FieldErrors) {
    var errors = FieldErrors()
    errors.check("dasar", "Sebutkan peraturan atau keputusan yang melimpahkannya.", !baru.dasar.isEmpty)
    errors.check(
      "selesai", "Hari terakhir tidak boleh sebelum hari pertama.",
      baru.masa.selesai.map { $0 >= baru.masa.mulai } ?? true)
    let pemberi = jabatan[baru.pemberi].flatMap { $0.aktif ? $0 : nil }
    let penerima = jabatan[baru.penerima].flatMap { $0.aktif ? $0 : nil }
    errors.check("pemberi", "Pilih jabatan yang melimpahkan.", pemberi != nil)
    errors.check("penerima", "Pilih jabatan yang menerima.", penerima != nil)
    errors.check(
      "penerima", "Pelaksana tidak dapat menerima mandat tanda tangan.", penerima?.jenis != .pelaksana)
    if let pemberi, let penerima {
      errors.check(
        "penerima", "\(penerima.nama) bukan pejabat satu tingkat di bawah \(pemberi.nama).",
        atasan(penerima.id)?.id == pemberi.id)
      errors.check(
        "pemberi",
        "\(pemberi.nama) tidak memegang mandat a.n. untuk semua jenis naskah dan masa ini, sehingga u.b. tidak punya dasar.",
        baru.bentuk == .an || atasNama(baru))
    }
    try errors.throwIfAny()
  }

  /// Whether an a.n. mandate of the giver covers all that the u.b. would.
  private func atasNama(_ ub: MandatBaru) -> Bool {
    mandat.contains { mandat in
      mandat.bentuk == .an && mandat.penerima == ub.pemberi
        && Masa(mulai: mandat.mulai, selesai: mandat.selesai).memuat(ub.masa)
        && (mandat.jenisNaskah.isEmpty
          || !ub.jenisNaskah.isEmpty && Set(ub.jenisNaskah).isSubset(of: mandat.jenisNaskah))
    }
  }
}
