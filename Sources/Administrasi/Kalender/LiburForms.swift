import Bahasa
import Database
import Kalender
import Organisasi

struct TahunForm: Decodable, Sendable {
  var tahun = ""
  var unit = ""
  var sesudah = ""
}

struct LiburForm: Decodable, Sendable {
  var tanggal = ""
  var nama = ""
  var jenis = ""
  var unit = ""
  var kalender = ""
  var kepastian = ""
  var dasar = ""

  init() {}

  init(_ libur: Libur) {
    tanggal = libur.tanggal.description
    nama = libur.nama
    jenis = libur.jenis.rawValue
    kepastian = libur.kepastian.rawValue
    dasar = libur.sumber
    switch libur.cakupan {
    case .semua: break
    case .kalender(let id): kalender = id.description
    case .unit(let id): unit = id.description
    }
  }

  func validated(_ id: Libur.ID) throws(FieldErrors) -> Libur {
    var errors = FieldErrors()
    let jenis = Libur.Jenis(rawValue: jenis)
    let hari = Tanggal(tanggal) ?? Tanggal(tulisan: tanggal)
    // A day that is announced is certain unless somebody says otherwise: the form offers it so.
    let kepastian: KepastianKalender? = kepastian.isEmpty ? .pasti : KepastianKalender(rawValue: kepastian)
    errors.check("tanggal", "Pilih tanggal, misalnya 1 Januari 2027.", hari != nil)
    errors.check("nama", "Tulis nama harinya.", !nama.rapi.isEmpty)
    errors.check("jenis", "Pilih jenis harinya.", jenis != nil)
    errors.check("unit", "Pilih kantor dari daftar.", unit.isEmpty || UnitKerja.ID(unit) != nil)
    errors.check(
      "kalender", "Pilih kalender dari daftar.", kalender.isEmpty || NamaKalender.ID(kalender) != nil)
    errors.check("kepastian", "Pilih seberapa pasti.", kepastian != nil)
    errors.check("unit", "Pilih kantor atau kalender, jangan keduanya.", unit.isEmpty || kalender.isEmpty)
    errors.check("dasar", "Sebutkan keputusan yang menetapkannya.", !dasar.rapi.isEmpty)
    try errors.throwIfAny()
    guard let hari, let jenis, let kepastian else { throw errors }
    let cakupan =
      UnitKerja.ID(unit).map(Libur.Cakupan.unit) ?? NamaKalender.ID(kalender).map(Libur.Cakupan.kalender)
      ?? .semua
    return Libur(
      id: id, tanggal: hari, nama: nama.rapi, jenis: jenis, cakupan: cakupan, sumber: dasar.rapi,
      kepastian: kepastian)
  }
}

struct PenetapanForm: Decodable, Sendable {
  var hari = ""
  var dasar = ""
  var kepastian = ""

  /// - Throws: `FieldErrors` naming each line that cannot be read.
  func validated(_ tahun: Int, _ id: () -> Libur.ID) throws(FieldErrors) -> (LiburTahun, [Libur]) {
    let kepastian = KepastianKalender(rawValue: kepastian)
    var errors = FieldErrors()
    errors.check("dasar", "Sebutkan nomor dan tahun keputusannya.", !dasar.rapi.isEmpty)
    errors.check("kepastian", "Pilih seberapa pasti.", kepastian != nil)
    var libur: [Libur] = []
    var salah: [String] = []
    for (nomor, teks) in hari.split(whereSeparator: \.isNewline).enumerated() where !String(teks).rapi.isEmpty
    {
      let bagian = teks.split(separator: ";", omittingEmptySubsequences: false).map { String($0).rapi }
      guard bagian.count == 3, let tanggal = Tanggal(bagian[0]) ?? Tanggal(tulisan: bagian[0]),
        tanggal.tahun == tahun,
        !bagian[1].isEmpty, let jenis = Self.jenis[bagian[2].lowercased()]
      else {
        salah.append("baris \(nomor + 1)")
        continue
      }
      libur.append(
        Libur(
          id: id(), tanggal: tanggal, nama: bagian[1], jenis: jenis, sumber: dasar.rapi,
          kepastian: kepastian ?? .pasti))
    }
    errors.check(
      "hari",
      "Tidak terbaca: \(salah.joined(separator: ", ")). Tulis: tanggal tahun \(tahun); nama; libur atau cuti.",
      salah.isEmpty)
    errors.check("hari", "Tulis sedikitnya satu hari libur.", !libur.isEmpty || !salah.isEmpty)
    try errors.throwIfAny()
    guard let kepastian else { throw errors }
    return (LiburTahun(tahun: tahun, dasar: dasar.rapi, kepastian: kepastian), libur)
  }

  private static let jenis: [String: Libur.Jenis] = [
    "libur": .liburNasional, "cuti": .cutiBersama, "pemilu": .liburPemilu,
  ]

  init() {}

  /// The year as it stands, to be amended.
  init(_ kalender: KalenderKerja, _ tahun: Int) {
    let nama: [Libur.Jenis: String] = [.liburNasional: "libur", .cutiBersama: "cuti", .liburPemilu: "pemilu"]
    hari = kalender.libur.filter { $0.tanggal.tahun == tahun && $0.cakupan == .semua }
      .compactMap { libur in nama[libur.jenis].map { "\(libur.tanggal.teks); \(libur.nama); \($0)" } }
      .joined(separator: "\n")
    let ada = kalender.tahun.first { $0.tahun == tahun }
    dasar = ada?.dasar ?? ""
    kepastian = ada?.kepastian.rawValue ?? ""
  }
}

struct KecepatanForm: Decodable, Sendable {
  var jumlah = ""
  var satuan = ""
  var kepastian = ""
  var dasar = ""

  init() {}

  init(_ kecepatan: Kecepatan) {
    jumlah = String(kecepatan.jumlah)
    satuan = kecepatan.satuan.rawValue
    kepastian = kecepatan.kepastian.rawValue
    dasar = kecepatan.dasar
  }

  func validated(_ lama: Kecepatan, _ id: Kecepatan.ID) throws(FieldErrors) -> Kecepatan {
    var errors = FieldErrors()
    let jumlah = Int(jumlah)
    let satuan = Kecepatan.Satuan(rawValue: satuan)
    let kepastian = KepastianKalender(rawValue: kepastian)
    errors.check("jumlah", "Tulis bilangan 1 sampai 8.784.", jumlah.map { (1...8784).contains($0) } ?? false)
    errors.check("satuan", "Pilih jam atau hari kerja.", satuan != nil)
    errors.check("kepastian", "Pilih seberapa pasti.", kepastian != nil)
    errors.check("dasar", "Sebutkan peraturan yang menetapkannya.", !dasar.rapi.isEmpty)
    try errors.throwIfAny()
    guard let jumlah, let satuan, let kepastian else { throw errors }
    return Kecepatan(
      id: id, kode: lama.kode, nama: lama.nama, jumlah: jumlah, satuan: satuan, urutan: lama.urutan,
      dasar: dasar.rapi, kepastian: kepastian)
  }
}
