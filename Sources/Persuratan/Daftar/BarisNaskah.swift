import Bahasa
import Database
import Foundation
import Organisasi
import Pencarian

/// What a list shows of an outgoing naskah.
package struct BarisNaskah: Sendable, Equatable, RowDecodable {
  package let id: NaskahDinas.ID
  package let jenis: String
  package let hal: String
  package let tujuan: String
  package let status: NaskahDinas.Status
  package let keamanan: Keamanan
  package let kecepatan: String
  package let nomor: String?
  package let namaKantor: String
  package let diubah: Date
  package let dikirim: Date?
  /// Whether a later letter took its place.
  package let diganti: Bool

  package init(row: Row) throws {
    id = try row["id"]
    jenis = try row["jenis"]
    hal = try row["hal"]
    tujuan = try row["ringkas_tujuan"]
    status = try row["status"]
    keamanan = try row["keamanan"]
    kecepatan = try row["kecepatan"]
    nomor = try row["nomor"]
    namaKantor = try row["nama_kantor"]
    diubah = try row["diubah"]
    dikirim = try row["dikirim"]
    diganti = try row["diganti"]
  }
}

extension BarisNaskah {
  var judul: String { hal.isEmpty ? "(belum berhal)" : hal }

  /// What a row shows in words, in small letters.
  fileprivate var teks: String { [hal, tujuan, nomor ?? "", namaKantor].joined(separator: " ").lowercased() }
}

/// A page of a list that goes from new to old.
package struct HalamanDaftar<Baris: Sendable>: Sendable {
  package let baris: [Baris]
  /// The key to continue below; nil when this is the end.
  package let berikut: Int64?

  init(_ baris: [Baris], batas: Int, kunci: (Baris) -> Int64) {
    self.baris = Array(baris.prefix(batas))
    berikut = baris.count > batas ? self.baris.last.map(kunci) : nil
  }
}

/// Where in a list to begin, and how many rows to show.
struct Potongan: Sendable {
  var sebelum: Int64?
  var batas = 25

  func syarat(_ kolom: SQL) -> SQL { sebelum.map { "\(kolom) < \($0)" } ?? "1 = 1" }
}

/// The lists of outgoing naskah.
package enum DaftarNaskah: String, Sendable, CaseIterable {
  case konsep, paraf
  case tandaTangan = "tanda-tangan"
  /// Signed, and kept for the tata usaha to send.
  case kirim
  case terkirim

  package var nama: String {
    switch self {
    case .konsep: "Konsep saya"
    case .paraf: "Perlu paraf"
    case .tandaTangan: "Perlu tanda tangan"
    case .kirim: "Perlu dikirim"
    case .terkirim: "Terkirim"
    }
  }
}

extension Tx {
  func daftar(_ daftar: DaftarNaskah, for pelaku: Pelaku, _ potongan: Potongan) throws -> HalamanDaftar<
    BarisNaskah
  > {
    let syarat = daftar == .terkirim ? terkirim(pelaku, potongan) : syarat(daftar, pelaku)
    let baris: [BarisNaskah] = try all(
      """
      SELECT \(kolomNaskah)
      FROM naskah n
      WHERE \(syarat) AND \(potongan.syarat("n.id"))
      ORDER BY n.id DESC
      LIMIT \(potongan.batas + 1)
      """)
    return HalamanDaftar(baris, batas: potongan.batas) { $0.id.rawValue }
  }

  /// Those of the list that say `kata`. What was sent is looked up by its words: the newest 1,000 letters with them. What
  /// is still being written is in no index; of one person's few drafts the words are compared one by one.
  func daftar(
    _ daftar: DaftarNaskah, for pelaku: Pelaku, mencari kata: String, _ potongan: Potongan
  ) throws -> HalamanDaftar<BarisNaskah> {
    guard daftar == .terkirim else { return try konsep(daftar, for: pelaku, mencari: kata, potongan) }
    let kantor = pelaku.kantorUrusan
    var ditemukan = try cariObjek(
      kata, jenis: "naskah", unit: kantor.count == 1 ? kantor[0].rawValue : nil, hak: pelaku.hakCari,
      batas: 1000)
    // what he signed, whichever office drafted it; what his office numbered for others
    if !pelaku.jabatan.isEmpty {
      ditemukan += try cariObjek(
        kata, jenis: "naskah", hak: Set(pelaku.jabatan.map { .jabatan($0) }), batas: 1000)
    }
    if kantor.count == 1, try menomoriUntukLain(pelaku) {
      ditemukan += try cariObjek(kata, jenis: "naskah", hak: pelaku.hakCari, batas: 1000)
    }
    guard !ditemukan.isEmpty else { return HalamanDaftar([], batas: potongan.batas) { $0.id.rawValue } }
    let baris: [BarisNaskah] = try all(
      """
      SELECT \(kolomNaskah)
      FROM naskah n
      WHERE n.id IN (\(list: ditemukan)) AND \(syarat(.terkirim, pelaku)) AND \(potongan.syarat("n.id"))
      ORDER BY n.id DESC
      LIMIT \(potongan.batas + 1)
      """)
    return HalamanDaftar(baris, batas: potongan.batas) { $0.id.rawValue }
  }

  /// Of the newest 2,000 rows of the list those that have every word.
  private func konsep(
    _ daftar: DaftarNaskah, for pelaku: Pelaku, mencari kata: String, _ potongan: Potongan
  ) throws -> HalamanDaftar<BarisNaskah> {
    let kata = kata.lowercased().split(separator: " ")
    var cocok: [BarisNaskah] = []
    var bagian = Potongan(sebelum: potongan.sebelum, batas: 200)
    for _ in 0..<10 where cocok.count <= potongan.batas {
      let halaman = try self.daftar(daftar, for: pelaku, bagian)
      cocok += halaman.baris.filter { baris in kata.allSatisfy { baris.teks.contains($0) } }
      guard let berikut = halaman.berikut else { break }
      bagian.sebelum = berikut
    }
    return HalamanDaftar(cocok, batas: potongan.batas) { $0.id.rawValue }
  }

  /// What those of `pilihan` are about that one wrote.
  func judul(_ pilihan: [NaskahDinas.ID], for pelaku: Pelaku) throws -> [NaskahDinas.ID: String] {
    guard !pilihan.isEmpty else { return [:] }
    let baris: [BarisNaskah] = try all(
      """
      SELECT \(kolomNaskah)
      FROM naskah n
      WHERE n.id IN (\(list: pilihan)) AND n.konseptor = \(pelaku.orang)
      """)
    return Dictionary(uniqueKeysWithValues: baris.map { ($0.id, $0.judul) })
  }

  /// How many there are, counted to 100 at most: beyond that a person needs no exact figure.
  func jumlah(_ daftar: DaftarNaskah, for pelaku: Pelaku) throws -> Int {
    try value("SELECT COUNT(*) FROM (SELECT 1 FROM naskah n WHERE \(syarat(daftar, pelaku)) LIMIT 100) AS t")
      ?? 0
  }

  private var kolomNaskah: SQL {
    """
    n.id, n.jenis, n.hal, n.ringkas_tujuan, n.status, n.keamanan, n.kecepatan, n.nomor, n.nama_kantor,
    n.diubah, n.dikirim, CASE WHEN n.diganti_oleh IS NULL THEN 0 ELSE 1 END AS diganti
    """
  }

  private func syarat(_ daftar: DaftarNaskah, _ pelaku: Pelaku) -> SQL {
    switch daftar {
    case .konsep:
      """
      n.konseptor = \(pelaku.orang)
      AND n.status IN ('konsep', 'paraf', 'siap_tanda_tangan', 'menyegel', 'ditandatangani', 'ditolak')
      """
    case .paraf:
      """
      n.status = 'paraf' AND n.id IN (
        SELECT naskah FROM paraf WHERE jabatan IN (\(list: pelaku.mejaDibaca)) AND status = 'menunggu')
      \(terbukaBagi(pelaku, "n.id IN (SELECT naskah FROM paraf WHERE jabatan IN (\(list: pelaku.jabatan)))"))
      """
    case .tandaTangan:
      """
      n.penandatangan IN (\(list: pelaku.mejaDibaca)) AND n.status IN ('siap_tanda_tangan', 'menyegel')
      \(terbukaBagi(pelaku, "n.penandatangan IN (\(list: pelaku.jabatan))"))
      """
    case .kirim:
      """
      n.status = 'ditandatangani' AND n.register IN (
        SELECT id FROM nomor_register WHERE unit IN (\(list: pelaku.kantorPengiriman)))
      """
    case .terkirim:
      """
      (n.kantor IN (\(list: pelaku.kantorUrusan)) OR n.konseptor = \(pelaku.orang)
       OR n.penomor IN (\(list: pelaku.kantorPengiriman)) OR n.penandatangan IN (\(list: pelaku.jabatan)))
      AND n.status IN ('dikirim', 'dicabut') AND \(terbaca(pelaku))
      """
    }
  }

  /// The newest of his offices' letters, of those they numbered for others, of those he signed, and of his own: each way by an
  /// index of its own, so that a list of millions is read no further than its page.
  private func terkirim(_ pelaku: Pelaku, _ potongan: Potongan) -> SQL {
    let jalan =
      pelaku.kantorUrusan.map { "n.kantor = \($0)" as SQL }
      + pelaku.kantorPengiriman.map { "n.penomor = \($0)" }
      + pelaku.jabatan.map { "n.penandatangan = \($0)" }
      + (pelaku.kantorUrusan.count == 1 ? [] : ["n.konseptor = \(pelaku.orang)"])
    let cabang = jalan.flatMap { jalan in
      ["dikirim", "dicabut"]
        .map { status -> SQL in
          """
          SELECT id FROM (
            SELECT n.id
            FROM naskah n
            WHERE \(jalan) AND n.status = \(status) AND \(terbaca(pelaku)) AND \(potongan.syarat("n.id"))
            ORDER BY n.id DESC
            LIMIT \(potongan.batas + 1)
          ) AS cabang
          """
        }
    }
    guard let pertama = cabang.first else { return "1 = 0" }
    return "n.id IN (\(cabang.dropFirst().reduce(pertama) { "\($0) UNION \($1)" }))"
  }

  /// Whether his office numbers letters that another office drafted.
  private func menomoriUntukLain(_ pelaku: Pelaku) throws -> Bool {
    try exists("SELECT 1 FROM naskah WHERE penomor IN (\(list: pelaku.kantorPengiriman)) LIMIT 1")
  }

  /// Who helps at the desks of others sees closed naskah only where `sendiri` says that they are his own.
  private func terbukaBagi(_ pelaku: Pelaku, _ sendiri: SQL) -> SQL {
    pelaku.delegasi.isEmpty ? "" : "AND (n.keamanan IN ('B', 'T') OR \(sendiri))"
  }

  /// Of the naskah `n`, when closed, only one's own, those one signs, and those of the office one heads.
  func terbaca(_ pelaku: Pelaku) -> SQL {
    """
    (n.keamanan IN ('B', 'T') OR n.konseptor = \(pelaku.orang) OR n.penandatangan IN (\(list: pelaku.jabatan))
     OR n.kantor IN (\(list: pelaku.denganWarisan(pelaku.kantor.filter { pelaku.mengepalai($0) }))))
    """
  }
}

extension Pelaku {
  /// The offices whose signed letters are his to send; with those that were dissolved into them.
  fileprivate var kantorPengiriman: [UnitKerja.ID] {
    let tu = peran.compactMap { $0.peran == .tu ? $0.unit : nil }
    return denganWarisan(Set(kantor.filter { mengurus($0) } + tu).sorted())
  }

  /// The offices whose agenda is his to see: as leader, sekretaris or TU, or as who helps at the leader's desk; with
  /// those that were dissolved into them.
  package var kantorUrusan: [UnitKerja.ID] {
    var hasil = kantor.filter { mengurus($0) }
    for satu in delegasi where membaca(satu.meja.unit) && !hasil.contains(satu.meja.unit) {
      hasil.append(satu.meja.unit)
    }
    for peran in peran where peran.peran == .tu {
      if let unit = peran.unit, !hasil.contains(unit) { hasil.append(unit) }
    }
    return denganWarisan(hasil)
  }

  /// Where letters for him lie: the agendas of those offices, and his own desk as head of a unit within an office.
  package var kotakMasuk: [UnitKerja.ID] {
    let meja =
      penugasan.compactMap { satu in
        satu.jenis == .pimpinan && satu.unit != satu.kantor ? satu.unit : satu.sekretariat
      } + delegasi.compactMap(\.meja.sekretariat)
    let kantor = kantorUrusan
    return kantor + denganWarisan(meja).filter { !kantor.contains($0) }
  }
}
