import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Web

extension NaskahDinas.Status: Codable, SchemaDescribed {
  package static var sample: Self { .konsep }
}

extension DaftarNaskah: Codable, SchemaDescribed {
  package static var sample: Self { .konsep }
}

extension Paraf.Status: Codable, SchemaDescribed {
  package static var sample: Self { .antre }
}

struct SaringanNaskah: APIRecord {
  let tampil: DaftarNaskah?
  let sebelum: KeyText<NaskahDinas>?
  let batas: Int?

  static let rules = [
    "tampil": MemberRule("Tanpa ini konsep saya."),
    "sebelum": MemberRule("`berikut` dari halaman sebelumnya."),
    "batas": MemberRule("Banyaknya baris, biasanya 25.", range: 1...100),
  ]

  var potongan: Potongan { Potongan(sebelum: sebelum?.key.rawValue, batas: batas ?? 25) }
}

/// One row of the list of outgoing naskah.
struct BarisNaskahJSON: APIRecord {
  let id: KeyText<NaskahDinas>
  let jenis: String
  let hal: String
  let tujuan: String
  let status: NaskahDinas.Status
  let keamanan: Keamanan
  let nomor: String?
  let kantor: String
  let diubah: Date
  let dikirim: Date?
  static let rules: [String: MemberRule] = [:]

  init(_ baris: BarisNaskah) {
    id = KeyText(baris.id)
    jenis = baris.jenis
    hal = baris.hal
    tujuan = baris.tujuan
    status = baris.status
    keamanan = baris.keamanan
    nomor = baris.nomor
    kantor = baris.namaKantor
    diubah = baris.diubah
    dikirim = baris.dikirim
  }
}

/// One outgoing naskah with how far it has come.
struct SatuNaskahJSON: APIRecord {
  struct LangkahParaf: APIRecord {
    let urutan: Int
    let jabatan: KeyText<Jabatan>
    let sebutan: String
    let status: Paraf.Status
    let nama: String?
    let catatan: String?
    let waktu: Date?
    static let rules = ["urutan": MemberRule("Langkah dengan urutan sama terbuka bersamaan.")]
  }

  struct SebaranJSON: APIRecord {
    let kantor: Int
    let diterima: Int
    let dibaca: Int
    let selesai: Int
    let ditolak: Int
    static let rules: [String: MemberRule] = [:]
  }

  let id: KeyText<NaskahDinas>
  let status: NaskahDinas.Status
  let versi: Int
  let suntingan: Int
  let isi: KontenJSON
  let nomor: String?
  let tanggal: Tanggal?
  let kodeVerifikasi: String?
  let alasan: String?
  let paraf: [LangkahParaf]
  let sebaran: SebaranJSON
  let lampiran: [LampiranJSON]
  let dibuat: Date
  let diubah: Date
  let dikirim: Date?

  static let rules = [
    "versi": MemberRule("Sertakan saat mengubah atau mengajukan."),
    "suntingan": MemberRule("Bertambah setiap kali disimpan. Sertakan saat mengubah."),
    "paraf": MemberRule("Putaran paraf versi ini."),
    "sebaran": MemberRule("Sejauh mana penerima menanganinya."),
  ]

  init(_ halaman: NaskahHalaman) {
    let naskah = halaman.naskah
    id = KeyText(naskah.id)
    status = naskah.status
    versi = naskah.versi
    suntingan = naskah.suntingan
    isi = KontenJSON(naskah)
    nomor = naskah.nomor
    tanggal = naskah.tanggal
    kodeVerifikasi = naskah.kode
    alasan = naskah.alasan.isEmpty ? nil : naskah.alasan
    paraf = halaman.paraf.filter { $0.versi == naskah.versi }
      .map {
        LangkahParaf(
          urutan: $0.urutan, jabatan: KeyText($0.jabatan), sebutan: $0.sebutan, status: $0.status,
          nama: $0.nama.isEmpty ? nil : $0.nama, catatan: $0.catatan.isEmpty ? nil : $0.catatan,
          waktu: $0.waktu)
      }
    let jumlah = halaman.sebaran
    sebaran = SebaranJSON(
      kantor: jumlah.kantor, diterima: jumlah.diterima, dibaca: jumlah.dibaca, selesai: jumlah.selesai,
      ditolak: jumlah.ditolak)
    lampiran = naskah.konten.lampiran.map { LampiranJSON($0) }
    dibuat = naskah.dibuat
    diubah = naskah.diubah
    dikirim = naskah.dikirim
  }
}

struct VersiJSON: APIRecord {
  let versi: Int
  static let rules = [
    "versi": MemberRule("Versi yang Anda ambil; yang lain berarti sudah diubah orang.", range: 1...100_000)
  ]
}
