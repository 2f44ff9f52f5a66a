import Bahasa
import Database
import Foundation
import Organisasi
import Web

extension Kiriman.Status: Codable, SchemaDescribed {
  package static var sample: Self { .terkirim }
}

extension Kiriman.Jenis: Codable, SchemaDescribed {
  package static var sample: Self { .utama }
}

extension Keamanan: SchemaDescribed {
  package static var sample: Self { .biasa }
}

extension DaftarKiriman: Codable, SchemaDescribed {
  package static var sample: Self { .terbuka }
}

/// Which incoming letters are listed.
struct SaringanSuratMasuk: APIRecord {
  let tampil: DaftarKiriman?
  let sebelum: KeyText<Kiriman>?
  let batas: Int?

  static let rules = [
    "tampil": MemberRule("Tanpa ini yang perlu tindakan saja."),
    "sebelum": MemberRule("`berikut` dari halaman sebelumnya."),
    "batas": MemberRule("Banyaknya baris, biasanya 25.", range: 1...100),
  ]

  var potongan: Potongan { Potongan(sebelum: sebelum?.key.rawValue, batas: batas ?? 25) }
}

/// One row of the list of incoming letters.
struct SuratMasukJSON: APIRecord {
  let id: KeyText<Kiriman>
  let kantor: KeyText<UnitKerja>
  let status: Kiriman.Status
  let jenis: Kiriman.Jenis
  let nomor: String
  let nomorAgenda: Int?
  let hal: String
  let dari: String
  let keamanan: Keamanan
  let kecepatan: String
  let dikirim: Date
  let dibaca: Date?
  let tenggat: Date?

  static let rules = [
    "hal": MemberRule("Hal surat; dari surat rahasia hanya sifatnya, bagi yang tidak berhak membuka."),
    "dari": MemberRule("Sebutan penanda tangan."),
    "keamanan": MemberRule("B biasa, T terbatas, R rahasia, SR sangat rahasia."),
  ]

  init(_ baris: BarisKiriman, bagi pelaku: Pelaku) {
    id = KeyText(baris.id)
    kantor = KeyText(baris.kantor)
    status = baris.status
    jenis = baris.jenis
    nomor = baris.nomor
    nomorAgenda = baris.nomorAgenda
    hal = baris.hal(bagi: pelaku)
    dari = baris.dari
    keamanan = baris.keamanan
    kecepatan = baris.kecepatan
    dikirim = baris.dikirim
    dibaca = baris.dibaca
    tenggat = baris.tenggat
  }
}

/// One incoming letter.
struct SatuSuratMasukJSON: APIRecord {
  let id: KeyText<Kiriman>
  let kantor: KeyText<UnitKerja>
  /// The office it is addressed to, when another one keeps it.
  let untukKantor: KeyText<UnitKerja>?
  let status: Kiriman.Status
  let jenis: Kiriman.Jenis
  let nomor: String?
  let tanggal: Tanggal?
  let kodeVerifikasi: String?
  let hal: String?
  let dari: String
  let penandatangan: String
  let keamanan: Keamanan
  let kecepatan: String
  let klasifikasi: String
  let nomorAgenda: Int?
  let tahunAgenda: Int?
  let dikirim: Date
  let diterima: Date?
  let dibaca: Date?
  let tenggat: Date?
  let selesai: Date?
  let alasan: String?
  let bolehMembuka: Bool
  let lampiran: [LampiranJSON]

  static let rules = [
    "hal": MemberRule("Tidak ada bila pemilik token hanya boleh melihat sampul."),
    "alasan": MemberRule("Mengapa ditolak, dicabut, atau bagaimana diselesaikan."),
    "untukKantor": MemberRule(
      "Kantor yang dituju, bila surat ini disimpankan kantor lain karena ia belum siap."),
    "bolehMembuka": MemberRule("Apakah pemilik token boleh mengambil PDF dan lampirannya."),
  ]

  init(_ isi: KirimanHalaman) {
    let (kiriman, konten) = (isi.kiriman, isi.naskah.konten)
    id = KeyText(kiriman.id)
    kantor = KeyText(kiriman.kantor)
    untukKantor = kiriman.untuk == kiriman.kantor ? nil : KeyText(kiriman.untuk)
    status = kiriman.status
    jenis = kiriman.jenis
    nomor = isi.naskah.nomor
    tanggal = isi.naskah.tanggal
    kodeVerifikasi = isi.naskah.kode
    hal = isi.bolehMembuka ? konten.hal : nil
    dari = isi.dari
    penandatangan = isi.penandatangan
    keamanan = konten.keamanan
    kecepatan = konten.kecepatan
    klasifikasi = konten.klasifikasi
    nomorAgenda = kiriman.nomorAgenda
    tahunAgenda = kiriman.tahunAgenda
    dikirim = kiriman.dikirim
    diterima = kiriman.diterima
    dibaca = kiriman.dibaca
    tenggat = kiriman.tenggat
    selesai = kiriman.selesai
    alasan = kiriman.alasan.isEmpty ? nil : kiriman.alasan
    bolehMembuka = isi.bolehMembuka
    lampiran = isi.bolehMembuka ? konten.lampiran.map { LampiranJSON($0) } : []
  }
}

struct LampiranJSON: APIRecord {
  let nama: String
  let ukuran: Int64
  let sidik: String
  static let rules = ["sidik": MemberRule("SHA-256 heksadesimal."), "ukuran": MemberRule("Byte.")]

  init(_ lampiran: KontenNaskah.Lampiran) {
    nama = lampiran.nama
    ukuran = lampiran.ukuran
    sidik = lampiran.sidik
  }
}

struct AgendaJSON: APIRecord {
  let nomorAgenda: Int
  static let rules: [String: MemberRule] = [:]
}

struct CatatanJSON: APIRecord {
  let catatan: String?
  static let rules = ["catatan": MemberRule("Apa yang sudah dilakukan.", longest: 2000)]
}
