import Bahasa
import Cetak
import Database
import Foundation
import Naskah
import Nomor
import Organisasi

extension Tx {
  /// The paper of a naskah as it stands, with the names of `tanggal`; numbered once it has a number.
  func jadi(_ naskah: NaskahDinas, pada tanggal: Tanggal) throws -> NaskahJadi {
    let konten = naskah.konten
    let struktur = try struktur(pada: tanggal)
    let identitas = try identitasDaerah(pada: tanggal)
    let jenis = try jenisTercetak(konten)
    let penandatangan = try kewenangan(struktur)
      .penandatangan(
        konten.penandatangan, bentuk: konten.bentuk, jenis: jenis, klasifikasi: konten.klasifikasi)
    return jadi(
      naskah, jenis, identitas, kop: try kopNaskah(penandatangan.kop, struktur, identitas),
      NamaTercetak(
        kop: [], alamat: [], kantor: struktur.kantorPenandatangan(naskah)?.nama ?? "",
        kepada: try konten.tujuan.map { try tujuanSurat($0, struktur) },
        tembusan: try konten.tembusan.map { try sebutan($0, struktur) }, penandatangan: penandatangan))
  }

  /// What a sealed letter says, with the names that stand on its paper; nil for one that is not sealed.
  /// The emblem is left out: this is for reading, the paper itself is the file.
  func jadiTersegel(_ naskah: NaskahDinas) throws -> NaskahJadi? {
    guard let hari = naskah.tanggal, let nama = try namaTercetak(naskah) else { return nil }
    return jadi(
      naskah, try jenisTercetak(naskah.konten), try identitasDaerah(pada: hari),
      kop: KopNaskah(baris: nama.kop, alamat: nama.alamat), nama)
  }

  /// The names that stand on the paper of a letter; nil while it is not sealed.
  func namaTercetak(_ naskah: NaskahDinas) throws -> NamaTercetak? {
    guard naskah.ditandatangani != nil else { return nil }
    let teks: String? = try value("SELECT nama_tercetak FROM naskah WHERE id = \(naskah.id)")
    return try teks.map { try NamaTercetak(teks: $0) }
  }

  private func jenisTercetak(_ konten: KontenNaskah) throws -> JenisNaskah {
    guard let jenis = try jenisNaskah(konten.jenis) else {
      throw FieldErrors("jenis", "Pilih jenis naskah dari daftar.")
    }
    return jenis
  }

  private func jadi(
    _ naskah: NaskahDinas, _ jenis: JenisNaskah, _ identitas: IdentitasDaerah, kop: KopNaskah,
    _ nama: NamaTercetak
  ) -> NaskahJadi {
    let konten = naskah.konten
    return NaskahJadi(
      jenis: jenis, identitas: identitas, kop: kop, kantor: nama.kantor, nomor: naskah.nomor,
      tanggal: naskah.tanggal, sifat: sifatTercetak(konten),
      keterbukaan: konten.keamanan.tertutup ? .tertutup : .terbuka,
      hal: konten.hal.isEmpty ? "…" : konten.hal,
      lampiran: NaskahJadi.teksLampiran(konten.lampiran.count), kepada: nama.kepada, di: ["Tempat"],
      tembusan: nama.tembusan, isi: konten.isi,
      acara: konten.acara?.tercetak,
      penandatangan: nama.penandatangan, kode: naskah.kode.flatMap { KodeDokumen($0) },
      daftarLampiran: nama.lampiran?.map(\.terlampir)
        ?? (naskah.ditandatangani != nil
          ? [] : konten.lampiran.map { BerkasTerlampir(nama: $0.nama, ukuran: $0.ukuran, sidik: nil) }))
  }

  private func tujuanSurat(_ tujuan: Tujuan, _ struktur: Struktur) throws -> TujuanSurat {
    if case .unit(let id, let up) = tujuan, !up.isEmpty {
      return TujuanSurat(try sebutan(.unit(id, up: ""), struktur), untukPerhatian: up)
    }
    return TujuanSurat(try sebutan(tujuan, struktur))
  }

  private func sifatTercetak(_ konten: KontenNaskah) -> String {
    konten.keamanan == .biasa ? namaKecepatan(konten.kecepatan) : konten.keamanan.nama
  }
}

extension Persuratan {
  /// The draft as a PDF with watermark, as it would be sealed today.
  package func pratinjau(_ id: NaskahDinas.ID, oleh pelaku: Pelaku) async throws -> [UInt8] {
    let now = now()
    let (naskah, jadi) = try await db.read { tx in
      let naskah = try tx.naskah(id, for: pelaku)
      var tanpaNomor = naskah
      tanpaNomor.nomor = nil
      tanpaNomor.kode = nil
      return (naskah, try tx.jadi(tanpaNomor, pada: Tanggal(now)))
    }
    try await catatDilihat(naskah, oleh: pelaku)
    return try await mesin.pratinjau(jadi)
  }
}

extension Struktur {
  /// The office in whose name a letter goes out: of who signs, not of who wrote it.
  fileprivate func kantorPenandatangan(_ naskah: NaskahDinas) -> UnitKerja? {
    jabatan[naskah.konten.penandatangan].flatMap { kantor(dari: $0.unit) } ?? unit[naskah.kantor]
  }
}
