import Bahasa
import Database
import Foundation
import Jejak
import Naskah
import Organisasi
import Testing

@testable import Persuratan

/// What people of the regency do all day, in one line each.
extension Kantor {
  func konten(
    _ jenis: String = "SD", ke tujuan: [String] = ["27.13"], tembusan: [String] = [],
    ttd: Tokoh = .kadisKesehatan,
    bentuk: BentukKewenangan = .sendiri, keamanan: Keamanan = .biasa, kecepatan: String = "biasa",
    koordinasi: [String] = [], hal: String = "Kewaspadaan demam berdarah"
  ) throws -> KontenNaskah {
    KontenNaskah(
      jenis: jenis, hal: hal,
      isi: "Bersama ini kami minta perhatian Saudara terhadap wabah di wilayah masing-masing.",
      tujuan: try tujuan.map { .unit(try unit($0), up: "") },
      tembusan: try tembusan.map { .unit(try unit($0), up: "") },
      klasifikasi: "400.7", keamanan: keamanan, kecepatan: kecepatan, penandatangan: try jabatan(ttd),
      bentuk: bentuk,
      acara: jenis == "UND"
        ? Acara(tanggal: Tanggal(Jam.senin) + 3, waktu: "pukul 09.00 WIB", tempat: "Aula", nama: "Rapat")
        : nil,
      koordinasi: try koordinasi.map { try unit($0) })
  }

  func konsep(_ konten: KontenNaskah, oleh tokoh: Tokoh = .konseptorKesehatan) async throws -> NaskahDinas.ID
  {
    try await persuratan.buatKonsep(konten, kunci: "", oleh: self[tokoh])
  }

  /// Submitted, and on its way up the line.
  func diajukan(_ konten: KontenNaskah, oleh tokoh: Tokoh = .konseptorKesehatan) async throws
    -> NaskahDinas.ID
  {
    let id = try await konsep(konten, oleh: tokoh)
    try await persuratan.ajukan(id, versi: 1, oleh: self[tokoh])
    return id
  }

  /// Everybody on the line agrees, until it waits for the signature.
  /// - Returns: the positions that agreed, in order.
  @discardableResult
  func parafSemua(_ id: NaskahDinas.ID) async throws -> [Jabatan.ID] {
    var urutan: [Jabatan.ID] = []
    while let jabatan = try await menunggu(id).first {
      try await persuratan.setujui(
        id, versi: try await naskah(id).versi, oleh: try await pelaku(memegang: jabatan))
      urutan.append(jabatan)
    }
    return urutan
  }

  /// The positions whose paraf is asked for now.
  func menunggu(_ id: NaskahDinas.ID) async throws -> [Jabatan.ID] {
    let versi = try await naskah(id).versi
    return try await db.read { try $0.putaranParaf(id, versi: versi).terbuka.map(\.jabatan) }
  }

  @discardableResult
  func tandaTangan(_ id: NaskahDinas.ID, oleh tokoh: Tokoh = .kadisKesehatan) async throws -> HasilTandaTangan
  {
    try await persuratan.tandaTangani(
      id, versi: try await naskah(id).versi, sandi: Self.sandi, oleh: self[tokoh])
  }

  /// The seal does not come about: the number stays reserved, the letter waits for the signature again.
  func gagalSegel(_ id: NaskahDinas.ID, oleh tokoh: Tokoh = .kadisKesehatan) async throws {
    try await layanan.selamaPutus {
      await #expect(throws: FieldErrors.self) { try await tandaTangan(id, oleh: tokoh) }
    }
  }

  /// Drafted by the signer himself, so that only his signature is missing.
  func siap(_ konten: KontenNaskah, oleh tokoh: Tokoh = .kadisKesehatan) async throws -> NaskahDinas.ID {
    try await diajukan(konten, oleh: tokoh)
  }

  /// Signed and sent.
  func terkirim(_ konten: KontenNaskah, oleh tokoh: Tokoh = .kadisKesehatan) async throws -> NaskahDinas.ID {
    let id = try await siap(konten, oleh: tokoh)
    try await tandaTangan(id, oleh: tokoh)
    return id
  }

  /// A letter from Dinas Kesehatan that lies in the inbox of an office.
  func suratMasuk(
    di kode: String = "27.13", _ keamanan: Keamanan = .biasa
  ) async throws -> (kiriman: Kiriman, naskah: NaskahDinas.ID) {
    let id = try await terkirim(konten(ke: [kode], keamanan: keamanan))
    return (try await kiriman(id, di: kode), id)
  }

  func naskah(_ id: NaskahDinas.ID) async throws -> NaskahDinas {
    let naskah = try await db.read { try $0.naskah(id) }
    return try #require(naskah)
  }

  func kiriman(_ naskah: NaskahDinas.ID, di kode: String) async throws -> Kiriman {
    let unit = try unit(kode)
    let semua = try await kiriman(naskah)
    return try #require(semua.first { $0.untuk == unit })
  }

  func kiriman(_ naskah: NaskahDinas.ID) async throws -> [Kiriman] {
    try await db.read { try $0.kiriman(of: naskah) }
  }

  func kiriman(_ id: Kiriman.ID) async throws -> Kiriman {
    let kiriman = try await db.read { try $0.kiriman(id) }
    return try #require(kiriman)
  }

  func disposisi(_ kiriman: Kiriman.ID) async throws -> [Disposisi] {
    try await db.read { try $0.disposisi(of: kiriman) }
  }

  func disposisi(_ id: Disposisi.ID) async throws -> Disposisi {
    let disposisi = try await db.read { try $0.disposisi(id) }
    return try #require(disposisi)
  }

  /// The leader of the office orders people of his; one disposition for each.
  func disposisikan(
    _ kiriman: Kiriman.ID, oleh tokoh: Tokoh = .camatGemolong, kepada: [Tokoh] = [.sekcamGemolong],
    induk: Disposisi.ID? = nil
  ) async throws -> [Disposisi] {
    let sudah = Set(try await disposisi(kiriman).map(\.id))
    try await persuratan.disposisikan(
      kiriman, induk: induk,
      dengan: DisposisiIsian(
        perintah: try kepada.map { .init(kepada: try jabatan($0)) }, instruksi: ["tindak_lanjuti"]),
      kunci: "", oleh: self[tokoh])
    return try await disposisi(kiriman).filter { !sudah.contains($0.id) }
  }

  func jejak(_ peristiwa: String) async throws -> [Catatan] {
    try await db.read { tx in
      try tx.all(
        """
        SELECT waktu, orang, nama, jabatan, peristiwa, objek_jenis, objek, keterangan, rincian, alamat
        FROM jejak
        WHERE peristiwa = \(peristiwa)
        ORDER BY id
        """)
    }
  }
}
