import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Naskah
import Organisasi
import Pencarian
import Web

/// One search box over letters, people and units; what may not be found is not even read.
struct CariRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(FrameRoute.search.path, .pelaku, use: cari)
  }

  func cari(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: CariForm = try request.query()
    let now = persuratan.now()
    do {
      let hasil = try await persuratan.db.read { tx in try tx.cariBagi(context.pelaku, form, pada: now) }
      return halamanCari(form, hasil).response(context)
    } catch let errors as FieldErrors {
      return halamanCari(form, .tidakDicari, errors).with(errors: errors)
        .response(context, status: .unprocessableContent)
    }
  }
}

/// The search exactly as typed.
struct CariForm: Decodable, Sendable {
  var q = ""
  var jenis = ""
  var dari = ""
  var sampai = ""
  var klasifikasi = ""
  /// Key of a unit; what belongs to it.
  var unit = ""
  var sebelum = ""
}

extension CariForm {
  static let semuaJenis = ["naskah", "orang", "unit"]

  /// - Throws: `FieldErrors` for what narrows the search to something that there is not.
  func permintaan(_ tx: Tx) throws -> PermintaanCari {
    var errors = FieldErrors()
    let (awal, akhir) = (Tanggal(dari), Tanggal(sampai))
    errors.check("jenis", "Pilih surat, orang, atau unit.", jenis.isEmpty || Self.semuaJenis.contains(jenis))
    errors.check("dari", "Tulis tanggal seperti 2026-01-31.", dari.isEmpty || awal != nil)
    errors.check("sampai", "Tulis tanggal seperti 2026-01-31.", sampai.isEmpty || akhir != nil)
    if let awal, let akhir {
      errors.check("sampai", "Tanggal akhir mendahului \(awal.teks). Tukar keduanya.", awal <= akhir)
    }
    errors.check("unit", "Unit ini tidak ada. Pilih dari daftar.", try unit.isEmpty || tx.adaUnit(unit))
    errors.check(
      "klasifikasi", "Kode klasifikasi ini tidak ada. Contoh: 400.7.",
      try klasifikasi.isEmpty || tx.adaKlasifikasi(awalan: klasifikasi))
    errors.check(
      "sebelum", "Lanjutan halaman ini tidak dikenal. Cari lagi dari awal.",
      sebelum.isEmpty || TemuanCari.ID(sebelum) != nil)
    try errors.throwIfAny()
    return PermintaanCari(
      q, jenis: jenis.isEmpty ? [] : [jenis], dari: awal, sampai: akhir, unit: Int64(unit),
      klasifikasi: klasifikasi.isEmpty ? nil : klasifikasi)
  }

  func unitDipilih(_ struktur: Struktur) -> UnitKerja? { UnitKerja.ID(unit).flatMap { struktur.unit[$0] } }
}

/// What was found, with where it leads for this reader.
struct HasilCari: Sendable {
  struct Baris: Sendable {
    let temuan: TemuanCari
    let tautan: String
    /// Whose it is: of a letter who signed it, else the unit.
    let dari: String
    /// Why a letter holds no longer.
    let gugur: String?
  }

  /// The unit to which the search is narrowed.
  let unit: UnitKerja?
  let baris: [Baris]
  let berikutnya: TemuanCari.ID?

  /// What there is to see of a search that was not made.
  static let tidakDicari = HasilCari(unit: nil, baris: [], berikutnya: nil)
}

extension Tx {
  /// - Throws: `FieldErrors` for what narrows the search to something that there is not.
  func cariBagi(_ pelaku: Pelaku, _ form: CariForm, pada now: Date) throws -> HasilCari {
    let permintaan = try form.permintaan(self)
    guard !form.q.trimmingCharacters(in: .whitespaces).isEmpty else {
      return HasilCari(unit: form.unitDipilih(try struktur(pada: Tanggal(now))), baris: [], berikutnya: nil)
    }
    let halaman = try cari(permintaan, hak: pelaku.hakCari, sebelum: TemuanCari.ID(form.sebelum))
    let struktur = try struktur(pada: Tanggal(now))
    let surat = try suratTemuan(halaman.temuan.filter { $0.jenis == "naskah" }.map(\.objek))
    return HasilCari(
      unit: form.unitDipilih(struktur),
      baris: try halaman.temuan.map { temuan in
        let ini = temuan.jenis == "naskah" ? surat[temuan.objek] : nil
        return HasilCari.Baris(
          temuan: temuan, tautan: try tautan(temuan, pelaku),
          dari: ini?.dari ?? temuan.unit.flatMap { struktur.unit[Key(rawValue: $0)]?.nama } ?? "",
          gugur: ini?.gugur)
      }, berikutnya: halaman.berikutnya)
  }

  /// Also a unit that is no more: what was its own is still found by it.
  fileprivate func adaUnit(_ teks: String) throws -> Bool {
    guard let id = UnitKerja.ID(teks) else { return false }
    return try exists("SELECT 1 FROM unit WHERE id = \(id)")
  }

  /// Whether there is, or was, a classification that begins with these steps: `400.7` is one, `400.` and `40` too.
  fileprivate func adaKlasifikasi(awalan: String) throws -> Bool {
    let langkah = awalan.split(separator: ".")
    guard !langkah.isEmpty else { return false }
    return try semuaKlasifikasi()
      .contains { $0.kode.split(separator: ".").starts(with: langkah) }
  }

  /// Of letters that were found: who signed them, and whether they still hold.
  private func suratTemuan(_ id: [Int64]) throws -> [Int64: (dari: String, gugur: String?)] {
    guard !id.isEmpty else { return [:] }
    let baris: [(Int64, String, NaskahDinas.Status, Bool)] = try all(
      """
      SELECT n.id, n.sebutan_penandatangan, n.status, CASE WHEN n.diganti_oleh IS NULL THEN 0 ELSE 1 END AS diganti
      FROM naskah n
      WHERE n.id IN (\(list: id))
      ORDER BY n.id
      """
    ) { (try $0["id"], try $0["sebutan_penandatangan"], try $0["status"], try $0["diganti"]) }
    return baris.reduce(into: [:]) { hasil, satu in
      let gugur = satu.2 == .dicabut ? satu.2.nama : satu.3 ? "Sudah diganti" : nil
      hasil[satu.0] = (satu.1, gugur)
    }
  }

  /// A letter opens as the reader knows it: his own office's delivery, or the naskah he has a part in.
  private func tautan(_ temuan: TemuanCari, _ pelaku: Pelaku) throws -> String {
    switch temuan.jenis {
    case "unit", "orang":
      return temuan.unit.map { Rute.unitDirektori(Key(rawValue: $0)) } ?? FrameRoute.search()
    default: break
    }
    let id = NaskahDinas.ID(rawValue: temuan.objek)
    let kiriman = try kirimanSendiri(id, pelaku) ?? kirimanDisposisi(id, pelaku)
    return kiriman.map { Rute.satuKiriman($0) } ?? Rute.satuNaskah(id)
  }

  /// Of a letter to hundreds of offices the delivery to his own is found by the index, without reading the others.
  /// The second look goes by the letter (the plus keeps the engine from the office's list): an office has had more
  /// deliveries than any letter has.
  private func kirimanSendiri(_ naskah: NaskahDinas.ID, _ pelaku: Pelaku) throws -> Kiriman.ID? {
    guard !pelaku.kotakMasuk.isEmpty else { return nil }
    let langsung: [(id: Kiriman.ID, kantor: UnitKerja.ID)] = try all(
      """
      SELECT k.id, k.kantor
      FROM kiriman k
      WHERE k.naskah = \(naskah) AND k.untuk IN (\(list: pelaku.kotakMasuk))
        AND k.kantor IN (\(list: pelaku.kotakMasuk))
      ORDER BY k.id
      LIMIT 50
      """
    ) { (try $0["id"], try $0["kantor"]) }
    // Of several inboxes his own goes before those that he only looks after.
    let milikSendiri = langsung.first { satu in pelaku.penugasan.contains { $0.mengepalai(satu.kantor) } }
    if let satu = milikSendiri ?? langsung.first(where: { pelaku.kantor.contains($0.kantor) })
      ?? langsung.first
    {
      return satu.id
    }
    return try value(
      """
      SELECT k.id
      FROM kiriman k
      WHERE k.naskah = \(naskah) AND +k.kantor IN (\(list: pelaku.kotakMasuk))
      ORDER BY k.id
      LIMIT 1
      """)
  }

  private func kirimanDisposisi(_ naskah: NaskahDinas.ID, _ pelaku: Pelaku) throws -> Kiriman.ID? {
    guard !pelaku.jabatanDiwakili.isEmpty else { return nil }
    return try value(
      """
      SELECT k.id
      FROM kiriman k
      JOIN disposisi d ON d.kiriman = k.id
      WHERE k.naskah = \(naskah) AND +d.kepada IN (\(list: pelaku.jabatanDiwakili))
      ORDER BY k.id
      LIMIT 1
      """)
  }
}

extension Pelaku {
  /// What lets him find: he himself, the offices he runs, the closed papers of the offices he heads, his positions.
  var hakCari: Set<HakCari> {
    Set(
      [.orang(orang), .semua, .publik] + kotakMasuk.map { .unit($0) }
        + kotakMasuk.filter { mengepalai($0) }.map { .pimpinan($0) } + jabatanDiwakili.map { .jabatan($0) })
  }
}

extension HakCari {
  /// The head of an office.
  static func pimpinan(_ kantor: UnitKerja.ID) -> HakCari { HakCari("p\(kantor)") ?? .unit(kantor) }

  /// Who holds a position: the recipient of a disposition.
  static func jabatan(_ jabatan: Jabatan.ID) -> HakCari { HakCari("j\(jabatan)") ?? .orang(jabatan) }
}
