import Bahasa
import Database
import Foundation
import Naskah
import Organisasi

extension NaskahForm {
  /// What it says, complete or not: a draft may be saved at any time. A value that nothing can be read from is refused
  /// at its field and never becomes another one; whether what it names exists, `periksaDikenal` asks.
  ///
  /// `lampiran`: attached files, which are added and removed by acts of their own.
  func konten(lampiran: [KontenNaskah.Lampiran]) throws(FieldErrors) -> KontenNaskah {
    var errors = FieldErrors()
    let (jabatan, bentuk) = bacaPenandatangan(&errors)
    errors.check("hal", "Hal paling panjang 300 huruf.", hal.count <= 300)
    errors.check(
      "isi", KontenNaskah.isiTerlaluPanjang, isi.utf8.count <= KontenNaskah.isiTerpanjang)
    let keamanan = Keamanan(rawValue: keamanan)
    errors.check("keamanan", "Pilih sifat dari daftar.", keamanan != nil)
    let tujuan = baca(tujuan, "tujuan", &errors) { Tujuan(isian: $0) } + bacaLuar(&errors)
    let tembusan = baca(tembusan, "tembusan", &errors) { Tujuan(isian: $0) }
    let koordinasi = baca(koordinasi, "koordinasi", &errors) { UnitKerja.ID($0) }
    let acara = bacaAcara(&errors)
    try errors.throwIfAny()
    return KontenNaskah(
      jenis: jenis, hal: hal.satuBaris,
      isi: isi.replacing("\r\n", with: "\n"), tujuan: tujuan, tembusan: tembusan, klasifikasi: klasifikasi,
      keamanan: keamanan ?? .sangatRahasia, kecepatan: kecepatan,
      penandatangan: jabatan ?? Jabatan.ID(rawValue: 0), bentuk: bentuk ?? .sendiri, acara: acara,
      koordinasi: koordinasi, lampiran: lampiran)
  }

  /// The desk at which a new draft is written; nil to leave it to the signer.
  func meja() throws(FieldErrors) -> Jabatan.ID? {
    guard !sebagai.isEmpty else { return nil }
    guard let jabatan = Jabatan.ID(sebagai) else {
      throw FieldErrors("sebagai", "Pilih jabatan tempat naskah ini disusun.")
    }
    return jabatan
  }

  /// The delivery that a new draft answers.
  func dibalas() throws(KirimanError) -> Kiriman.ID? {
    guard !balas.isEmpty else { return nil }
    guard let id = Kiriman.ID(balas) else { throw .tidakDitemukan }
    return id
  }

  /// The letter that a new draft corrects.
  func diralat() throws(NaskahError) -> NaskahDinas.ID? {
    guard !ralat.isEmpty else { return nil }
    guard let id = NaskahDinas.ID(ralat) else { throw .tidakDitemukan }
    return id
  }

  private func bacaPenandatangan(_ errors: inout FieldErrors) -> (Jabatan.ID?, BentukKewenangan?) {
    let bagian = penandatangan.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let jabatan = bagian.first.flatMap { Jabatan.ID($0) }
    let bentuk = bagian.count == 2 ? BentukKewenangan(rawValue: bagian[1]) : nil
    errors.check("penandatangan", "Pilih siapa yang menandatangani.", jabatan != nil && bentuk != nil)
    return (jabatan, bentuk)
  }

  private func baca<Nilai>(
    _ isian: [String], _ bidang: String, _ errors: inout FieldErrors, _ baca: (String) -> Nilai?
  ) -> [Nilai] {
    let terisi = isian.filter { !$0.isEmpty }
    let nilai = terisi.compactMap(baca)
    errors.check(bidang, "Ada pilihan yang tidak dikenal. Pilih dari daftar.", nilai.count == terisi.count)
    return nilai
  }

  /// As far as it has been written; nil when nothing has been.
  private func bacaAcara(_ errors: inout FieldErrors) -> Acara? {
    let tanggal = Tanggal(acaraTanggal)
    errors.check(
      "acara_tanggal", "Tulis tanggal seperti 2026-01-31.", acaraTanggal.isEmpty || tanggal != nil)
    let acara = Acara(
      tanggal: tanggal, waktu: acaraWaktu.satuBaris, tempat: acaraTempat.satuBaris, nama: acaraNama.satuBaris)
    return jenis == "UND" && acara != .kosong ? acara : nil
  }
}
