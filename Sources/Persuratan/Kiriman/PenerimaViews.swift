import Bahasa
import Database
import Foundation
import Organisasi
import Web

/// One recipient of a sent letter, and how far it has come there.
struct BarisPenerima: Sendable {
  let id: Kiriman.ID
  let kantor: String
  let lewat: String?
  let status: Kiriman.Status
  let diterima: Date?
  let dibaca: Date?
  let alasan: String
}

extension Tx {
  /// The recipients of a letter, paged by key.
  /// `tampil`: `belum` for those who have not read it, `ditolak` for those who sent it back; else all.
  func penerima(
    _ naskah: NaskahDinas.ID, _ permintaan: SaringPenerima, _ struktur: Struktur
  ) throws -> HalamanDaftar<BarisPenerima> {
    let keadaan: SQL =
      switch permintaan.tampil {
      case "belum": "k.dibaca IS NULL AND k.status IN ('terkirim', 'diterima')"
      case "ditolak": "k.status = 'ditolak'"
      default: "1 = 1"
      }
    let saring: SQL =
      if let wilayah = UnitKerja.ID(permintaan.wilayah) {
        "\(keadaan) AND k.untuk IN (\(list: [wilayah] + struktur.keturunan(dari: wilayah).map(\.id)))"
      } else {
        keadaan
      }
    let potongan = Potongan(sebelum: permintaan.sebelum, batas: 60)
    let baris = try all(
      """
      SELECT k.id, k.kantor, k.untuk, k.status, k.diterima, k.dibaca, k.alasan
      FROM kiriman k
      WHERE k.naskah = \(naskah) AND \(saring) AND \(potongan.syarat("k.id"))
      ORDER BY k.id DESC
      LIMIT \(potongan.batas + 1)
      """
    ) { baris in
      let kantor: UnitKerja.ID = try baris["kantor"]
      let untuk: UnitKerja.ID = try baris["untuk"]
      return BarisPenerima(
        id: try baris["id"], kantor: try namaUnit(untuk, struktur),
        lewat: kantor == untuk ? nil : try namaUnit(kantor, struktur), status: try baris["status"],
        diterima: try baris["diterima"], dibaca: try baris["dibaca"], alasan: try baris["alasan"])
    }
    return HalamanDaftar(baris, batas: potongan.batas) { $0.id.rawValue }
  }
}

/// How far a letter has come in one kecamatan.
struct RekapWilayah: Sendable {
  let id: UnitKerja.ID
  let nama: String
  var kantor = 0
  var dibaca = 0

  /// `Gemolong`, where all are kecamatan.
  var sebutan: Substring { nama.trimmingPrefix("Kecamatan ") }
}

/// What of the recipients is asked for: in which state, in which kecamatan, below which key.
struct SaringPenerima: Decodable, Sendable {
  var tampil = ""
  var wilayah = ""
  var sebelum: Int64?

  static let tab = [("", "Semua"), ("belum", "Belum membaca"), ("ditolak", "Mengembalikan")]

  /// What of it there is not; `ada`: the kecamatan among which one chooses.
  func galat(_ ada: [RekapWilayah]) -> FieldErrors {
    var errors =
      Self.tab.contains { $0.0 == tampil } ? FieldErrors() : FieldErrors.tampilAsing(Self.tab.map(\.1))
    errors.check(
      "wilayah", "Kecamatan yang diminta tidak ada di antara penerimanya.",
      wilayah.isEmpty || ada.contains { $0.id.description == wilayah })
    return errors
  }

  func alamat(_ naskah: NaskahDinas.ID, tampil: String? = nil, wilayah: String? = nil, sebelum: Int64? = nil)
    -> String
  {
    let (tampil, wilayah) = (tampil ?? self.tampil, wilayah ?? self.wilayah)
    return query(
      Rute.penerimaNaskah(naskah),
      [
        "tampil": tampil.isEmpty ? nil : tampil, "wilayah": wilayah.isEmpty ? nil : wilayah,
        "sebelum": sebelum.map(String.init),
      ])
  }
}

extension Tx {
  /// How many have read it, kecamatan by kecamatan in the order of their names; empty when it went to fewer than two.
  func rekapWilayah(_ naskah: NaskahDinas.ID, _ struktur: Struktur) throws -> [RekapWilayah] {
    let baris = try all("SELECT untuk, dibaca FROM kiriman WHERE naskah = \(naskah) ORDER BY id") {
      baris -> (UnitKerja.ID, Bool) in
      let dibaca: Date? = try baris["dibaca"]
      return (try baris["untuk"], dibaca != nil)
    }
    var rekap: [UnitKerja.ID: RekapWilayah] = [:]
    for (untuk, dibaca) in baris {
      guard let kecamatan = struktur.jalur(dari: untuk).first(where: { $0.jenis == .kecamatan }) else {
        continue
      }
      var satu = rekap[kecamatan.id] ?? RekapWilayah(id: kecamatan.id, nama: kecamatan.nama)
      satu.kantor += 1
      satu.dibaca += dibaca ? 1 : 0
      rekap[kecamatan.id] = satu
    }
    return rekap.count < 2 ? [] : rekap.values.sorted { $0.nama < $1.nama }
  }
}

/// Who got a letter, and who has read it.
func daftarPenerima(
  _ naskah: NaskahDinas, _ halaman: HalamanDaftar<BarisPenerima>, _ sebaran: Sebaran,
  _ wilayah: [RekapWilayah], _ luar: BagianLuar, _ saring: SaringPenerima
) -> Page {
  let tab = SaringPenerima.tab
  let galat = saring.galat(wilayah)
  return Page(
    "Penerima surat",
    breadcrumbs: [
      Crumb("Naskah keluar", href: Rute.naskah()), Crumb(naskah.konten.hal, href: Rute.satuNaskah(naskah.id)),
    ], section: Rute.naskah(),
    main: """
      \(pageHead("Penerima surat", lead: naskah.konten.hal))
      \(galatDaftar(galat))\(errorSummary(luar.errors, []))
      \(live("naskah", source: saring.alamat(naskah.id, sebelum: saring.sebelum), label: "Sebaran", """
        \(saring.sebelum == nil ? luar.tabel : .empty)
        \(sebaran.kantor == 0 ? .empty : kantor(naskah, halaman, sebaran, wilayah, saring, tab))
        """))
      \(luar.jendela)
      \(pager(newer: saring.sebelum == nil ? nil : saring.alamat(naskah.id),
              older: halaman.berikut.map { saring.alamat(naskah.id, sebelum: $0) }, newerLabel: "Dari awal", olderLabel: "Berikutnya"))
      """
  )
  .with(errors: galat.isEmpty ? luar.errors : galat)
}

private func kantor(
  _ naskah: NaskahDinas, _ halaman: HalamanDaftar<BarisPenerima>, _ sebaran: Sebaran,
  _ wilayah: [RekapWilayah], _ saring: SaringPenerima, _ tab: [(String, String)]
) -> HTML {
  """
  \(progress("Dibaca pimpinan", value: sebaran.dibaca, of: sebaran.kantor, detail: "\(sebaran.dibaca) dari \(sebaran.kantor) kantor"))
  \(wilayah.isEmpty ? .empty : details("Menurut kecamatan", petak(naskah.id, wilayah, saring)))
  \(filterChips(tab.map { Tab($0.1, href: saring.alamat(naskah.id, tampil: $0.0), state: saring.tampil == $0.0 ? .current : .other) }))
  \(halaman.baris.isEmpty
    ? emptyState("Tidak ada", "Tidak ada penerima dengan keadaan ini.", icon: .checkCircle)
    : table(judul(wilayah, saring), [Column("Kantor"), Column("Keadaan"), Column("Diterima"), Column("Dibaca")], halaman.baris.map(baris)))
  """
}

private func judul(_ wilayah: [RekapWilayah], _ saring: SaringPenerima) -> String {
  wilayah.first { $0.id.description == saring.wilayah }.map { "Penerima di \($0.nama)" } ?? "Penerima"
}

private func petak(_ naskah: NaskahDinas.ID, _ wilayah: [RekapWilayah], _ saring: SaringPenerima) -> HTML {
  """
  <div class="areas">\(wilayah, { satu in
    let dipilih = saring.wilayah == satu.id.description
    return """
      <a\(.href(saring.alamat(naskah, wilayah: dipilih ? "" : satu.id.description)))\(.attribute("aria-current", dipilih ? "true" : nil))>\
      <span><b>\(satu.sebutan)</b><span>\(satu.dibaca) dari \(satu.kantor)</span></span>\
      <progress class="bar thin" max="\(satu.kantor)" value="\(satu.dibaca)" aria-hidden="true"></progress></a>
      """ as HTML
  })</div>
  """
}

private func baris(_ penerima: BarisPenerima) -> [HTML] {
  [
    "\(penerima.kantor)\(penerima.lewat.map { "<br><small>lewat \($0)</small>" as HTML })",
    "\(status(keadaan(penerima.status), penerima.status == .ditolak ? .harm : penerima.dibaca == nil ? .waiting : .done))\(penerima.alasan.isEmpty ? nil : "<br><small>\(penerima.alasan)</small>" as HTML?)",
    "\(penerima.diterima?.teksPendek())", "\(penerima.dibaca?.teksPendek())",
  ]
}

/// As the sender sees it.
private func keadaan(_ status: Kiriman.Status) -> String {
  switch status {
  case .terkirim: "Belum dibuka"
  case .ditolak: "Dikembalikan"
  case .diterima, .dibaca, .didisposisikan, .selesai, .diberkaskan, .dicabut: status.nama
  }
}
