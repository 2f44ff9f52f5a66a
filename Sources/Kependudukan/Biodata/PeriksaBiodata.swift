import Bahasa

/// Whether a name has stood in papers before or is given now: for new ones Permendagri 73/2022 asks for more.
package enum AsalNama: Sendable { case lama, baru }

/// What one person's biodata cannot be, and what is odd about it, by itself and against the code tables.
package struct PeriksaBiodata: Sendable {
  package let kode: KodePenduduk
  package let hariIni: Tanggal

  package init(kode: KodePenduduk, hariIni: Tanggal) {
    self.kode = kode
    self.hariIni = hariIni
  }

  /// What is odd but allowed.
  /// - Throws: `FieldErrors` with everything that cannot be.
  package func periksa(_ b: Biodata, nama asal: AsalNama = .lama) throws(FieldErrors) -> [Peringatan] {
    var galat = FieldErrors()
    periksaNama(b, asal, &galat)
    periksaLahir(b, &galat)
    periksaKode(b, &galat)
    periksaRincian(b, &galat)
    try galat.throwIfAny()
    return peringatan(b, asal)
  }

  private func periksaNama(_ b: Biodata, _ asal: AsalNama, _ galat: inout FieldErrors) {
    galat.check("nama", "Nama harus diisi.", b.nama.contains(where: \.isLetter))
    galat.check(
      "nama", "Nama paling panjang 60 huruf, termasuk spasi.", b.nama.utf8.count <= 60 || b.nama.count <= 60)
    galat.check(
      "nama", "Nama hanya boleh berisi huruf, spasi, apostrof, tanda hubung, dan titik.",
      b.nama.allSatisfy { $0.isLetter || " '’.-`".contains($0) })
    guard asal == .baru else { return }
    galat.check("nama", "Nama baru paling sedikit dua kata.", b.nama.split(separator: " ").count >= 2)
    let gelar = NamaGelar(b.nama)
    galat.check(
      "nama", "Gelar tidak boleh menjadi bagian nama.", gelar.depan.isEmpty && gelar.belakang.isEmpty)
    galat.check("nama_ibu", "Nama ibu harus diisi.", b.namaIbu.contains(where: \.isLetter))
  }

  private func periksaLahir(_ b: Biodata, _ galat: inout FieldErrors) {
    galat.check("tempat_lahir", "Tempat lahir harus diisi.", !b.tempatLahir.isEmpty)
    galat.check("tanggal_lahir", "Tanggal lahir belum tiba.", b.tanggalLahir <= hariIni)
    galat.check("tanggal_lahir", "Tanggal lahir terlalu lampau.", b.umur(pada: hariIni) <= 130)
  }

  private func periksaKode(_ b: Biodata, _ galat: inout FieldErrors) {
    for (bidang, tabel, nilai) in [
      ("agama", KodePenduduk.Tabel.agama, b.agama), ("pendidikan", .pendidikan, b.pendidikan),
      ("pekerjaan", .pekerjaan, b.pekerjaan), ("golongan_darah", .golonganDarah, b.golonganDarah),
    ] { galat.check(bidang, "Pilih salah satu dari daftar.", kode.memuat(tabel, nilai)) }
    galat.check(
      "status_kawin", "Anak di bawah 12 tahun tidak mungkin kawin atau cerai.",
      b.statusKawin == .belumKawin || b.umur(pada: hariIni) >= 12)
  }

  private func periksaRincian(_ b: Biodata, _ galat: inout FieldErrors) {
    let r = b.rincian
    galat.check(
      "kepercayaan", "Nama kepercayaan hanya bagi penghayat kepercayaan.",
      r.kepercayaan?.isEmpty != false || b.agama == 7)
    if let kawin = r.tanggalKawin {
      galat.check("tanggal_kawin", "Tanggal kawin mendahului tanggal lahir.", kawin > b.tanggalLahir)
      galat.check("tanggal_kawin", "Tanggal kawin belum tiba.", kawin <= hariIni)
      galat.check(
        "status_kawin", "Tanggal kawin terisi, sehingga statusnya tidak mungkin belum kawin.",
        b.statusKawin != .belumKawin)
      if let cerai = r.tanggalCerai {
        galat.check("tanggal_cerai", "Tanggal cerai mendahului tanggal kawin.", cerai >= kawin)
      }
    }
    for (bidang, tabel, nilai) in [
      ("cacat", KodePenduduk.Tabel.cacat, r.cacat), ("cara_kb", .caraKB, r.caraKB),
      ("pendidikan_ditempuh", .pendidikanDitempuh, r.pendidikanDitempuh),
    ] { galat.check(bidang, "Pilih salah satu dari daftar.", nilai.map { kode.memuat(tabel, $0) } ?? true) }
  }
}
