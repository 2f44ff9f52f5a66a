import Bahasa
import Database
import Kalender

/// A weekly pattern as typed: the hours of each day as `07.30–12.00, 13.00–16.00`.
struct PolaKerjaForm: Decodable, Sendable {
  var kalender = ""
  var kalenderBaru = ""
  var nama = ""
  var mulai = ""
  var selesai = ""
  var jam1 = ""
  var jam2 = ""
  var jam3 = ""
  var jam4 = ""
  var jam5 = ""
  var jam6 = ""
  var jam7 = ""
  var liburNasional = ""
  var cutiBersama = ""
  var kepastian = ""
  var dasar = ""

  init() {}

  init(_ pola: PolaKerja) {
    kalender = pola.kalender.description
    nama = pola.nama
    mulai = pola.mulai.description
    selesai = pola.selesai?.description ?? ""
    liburNasional = pola.ikutLiburNasional ? "1" : ""
    cutiBersama = pola.ikutCutiBersama ? "1" : ""
    kepastian = pola.kepastian.rawValue
    dasar = pola.dasar
    func teks(_ hari: Int) -> String { pola.jam[hari, default: []].map(\.teks).joined(separator: ", ") }
    (jam1, jam2, jam3, jam4) = (teks(1), teks(2), teks(3), teks(4))
    (jam5, jam6, jam7) = (teks(5), teks(6), teks(7))
  }

  /// What was typed for each day, Senin first.
  var jam: [String] { [jam1, jam2, jam3, jam4, jam5, jam6, jam7] }

  func validated(_ id: PolaKerja.ID, _ kalender: NamaKalender.ID) throws(FieldErrors) -> PolaKerja {
    var errors = FieldErrors()
    var hasil: [Int: [JamKerja]] = [:]
    let kepastian = KepastianKalender(rawValue: kepastian)
    for (urutan, teks) in jam.enumerated() where !teks.rapi.isEmpty {
      let potong = teks.split(separator: ",").map { JamKerja(String($0)) }
      errors.check(
        "jam\(urutan + 1)", "Tulis jamnya seperti 07.30–12.00, 13.00–16.00.", !potong.contains(nil))
      hasil[urutan + 1] = potong.compactMap(\.self)
    }
    errors.check("nama", "Tulis nama polanya, misalnya Ramadan 2027.", !nama.rapi.isEmpty)
    errors.check("jam1", "Isi jam kerja sedikitnya satu hari.", !hasil.isEmpty)
    errors.check("kepastian", "Pilih seberapa pasti.", kepastian != nil)
    errors.check("dasar", "Sebutkan peraturan atau edaran yang menetapkannya.", !dasar.rapi.isEmpty)
    try errors.throwIfAny()
    guard let kepastian else { throw errors }
    return PolaKerja(
      id: id, kalender: kalender, nama: nama.rapi, mulai: try tanggal("mulai", mulai),
      selesai: try tanggalBolehKosong("selesai", selesai), jam: hasil,
      ikutLiburNasional: liburNasional == "1",
      ikutCutiBersama: cutiBersama == "1", dasar: dasar.rapi,
      kepastian: kepastian)
  }
}

struct PenunjukanForm: Decodable, Sendable {
  var unit = ""
  var kalender = ""
  var mulai = ""
  var dasar = ""
}
