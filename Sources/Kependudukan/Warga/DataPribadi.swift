import Bahasa
import Database
import Foundation
import Organisasi

/// Everything that the register holds of one person, in words, for himself: what he may ask for (UU 27/2022 Pasal 32).
struct DataPribadi: Sendable {
  struct Bagian: Sendable {
    let judul: String
    var isi: [(nama: String, isi: String)]
  }

  let orang: Penduduk
  let bagian: [Bagian]

  /// `sandi` opens the numbers; nil keeps them masked, for a screen that others may see.
  init(_ orang: Penduduk, _ tx: Tx, _ sandi: Sandi?, pada hari: Tanggal) throws {
    self.orang = orang
    let (kode, struktur) = (try tx.kodePenduduk(), try tx.struktur(pada: hari))
    let kk = try (orang.keluarga ?? orang.keluargaTerakhir).flatMap { try tx.keluarga($0) }
    let anggota = try orang.keluarga.map { try tx.anggota($0) } ?? []
    bagian = [
      Bagian(judul: "Biodata", isi: try orang.unsurBiodata(kode, sandi)),
      Bagian(
        judul: "Keluarga dan alamat",
        isi: try orang.unsurKeluarga(kk, anggota, struktur.sebutanDesa(orang.desa), sandi)),
      Bagian(judul: "Dokumen dan rincian lain", isi: orang.biodata.rincian.unsur(kode)),
      Bagian(judul: "KTP, foto, dan tanda tangan", isi: try tx.unsurKTP(orang.id)),
      Bagian(judul: "Riwayat", isi: try tx.unsurRiwayat(orang.id)),
    ]
    .map { $0.isi.isEmpty ? Bagian(judul: $0.judul, isi: [("Isi", "Tidak ada yang disimpan")]) : $0 }
  }
}

extension Penduduk {
  fileprivate func unsurBiodata(_ kode: KodePenduduk, _ sandi: Sandi?) throws -> [(nama: String, isi: String)]
  {
    let b = biodata
    func nama(_ tabel: KodePenduduk.Tabel, _ nilai: Int) -> String {
      kode.nama(tabel, nilai).map(judulKode) ?? "kode \(nilai)"
    }
    func nomor(_ nomor: NomorTersegel?, _ tempat: TempatNomor) throws -> String {
      guard let nomor else { return "Tidak ada" }
      return try sandi?.buka(nomor, untuk: tempat, id.rawValue).teks ?? NIK.tertutup
    }
    return [
      ("NIK", try nomor(nik, .nik) + (nikSementara ? " (sementara)" : "")), ("Nama", b.nama),
      ("Jenis kelamin", b.jenisKelamin.nama), ("Tempat lahir", b.tempatLahir),
      ("Tanggal lahir", b.tanggalLahir.teks + (b.lahirPerkiraan ? " (perkiraan)" : "")),
      ("Agama", nama(.agama, b.agama)), ("Status kawin", b.statusKawin.nama),
      ("Pendidikan", nama(.pendidikan, b.pendidikan)), ("Pekerjaan", nama(.pekerjaan, b.pekerjaan)),
      ("Golongan darah", nama(.golonganDarah, b.golonganDarah)),
      ("Kewarganegaraan", nama(.kewarganegaraan, b.kewarganegaraan.rawValue)),
      ("Ayah", b.namaAyah.isEmpty ? "Tidak ada" : b.namaAyah), ("NIK ayah", try nomor(nikAyah, .ayah)),
      ("Ibu", b.namaIbu.isEmpty ? "Tidak ada" : sandi == nil ? samarkanNama(b.namaIbu) : b.namaIbu),
      ("NIK ibu", try nomor(nikIbu, .ibu)), ("Tercatat sebagai", status.nama),
    ]
  }

  fileprivate func unsurKeluarga(
    _ kk: KartuKeluarga?, _ anggota: [Penduduk], _ desa: String, _ sandi: Sandi?
  ) throws -> [(nama: String, isi: String)] {
    guard let kk else { return [("Desa", desa)] }
    let a = kk.alamat
    return [
      ("Nomor KK", try sandi?.bukaKK(kk.nomor, kk.id.rawValue).teks ?? NIK.tertutup),
      ("Hubungan dalam keluarga", biodata.shdk.nama),
      ("Alamat", [a.alamat, a.dusun].filter { !$0.isEmpty }.joined(separator: ", ")),
      ("RT/RW", "\(a.rt)/\(a.rw)"), ("Desa", desa), ("Kode pos", a.kodePos),
      ("Terbit", kk.tanggalTerbit?.teks ?? "Tidak dicatat"),
      (
        "Anggota lain",
        anggota.filter { $0.id != id }.map { "\($0.biodata.nama) (\($0.biodata.shdk.nama))" }
          .joined(separator: ", ")
      ),
    ]
    .map { ($0.0, $0.1.isEmpty ? "–" : $0.1) }
  }
}

extension Tx {
  fileprivate func unsurKTP(_ id: Penduduk.ID) throws -> [(nama: String, isi: String)] {
    let (foto, goresan): (Int, Int) =
      try first(
        """
        SELECT COUNT(foto) AS foto, COUNT(tanda_tangan) AS goresan
        FROM permohonan_ktp
        WHERE penduduk = \(id)
        """
      ) { (try $0["foto"], try $0["goresan"]) } ?? (0, 0)
    let kartu = try kartu(milik: id)
      .map { ("KTP \($0.seri)", "\($0.status.nama), dicetak \($0.dicetak.teksPendek())") }
    return [
      ("Foto", foto > 0 ? "Ya, disimpan dengan permohonan KTP" : "Tidak disimpan"),
      ("Tanda tangan", goresan > 0 ? "Ya, disimpan dengan permohonan KTP" : "Tidak disimpan"),
      ("Sidik jari dan iris", "Tidak disimpan di sistem ini"),
    ] + kartu
  }

  /// What happened to him, and how often his data changed.
  fileprivate func unsurRiwayat(_ id: Penduduk.ID) throws -> [(nama: String, isi: String)] {
    let versi = try riwayat(id)
    let ubahan =
      versi.isEmpty
      ? "Belum pernah diubah" : "\(versi.count) kali, terakhir \(versi[0].berakhir.teksPendek())"
    return [("Data diubah", ubahan)]
      + (try peristiwa(id))
      .map { satu in
        let batal = satu.dibatalkanOleh == nil ? "" : " (sudah dibatalkan)"
        let isi = [satu.jenis.nama + batal, satu.dasar.teks].filter { !$0.isEmpty }
        return (satu.tanggal.teks, isi.joined(separator: ", "))
      }
  }
}
