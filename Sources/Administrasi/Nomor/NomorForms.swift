import Bahasa
import Database
import Nomor
import Organisasi

/// The forms about registers, as typed.
struct RegisterBaruForm: Decodable, Sendable {
  var unit = ""
  var kode = ""
  var nama = ""
  var jenis: [String] = []
  var pola = "{klasifikasi}/{urut}/{unit}"
  var kodeUnit = ""
  var sisipan = ""
  var tahunBaru = ""
  var mulai = ""
  var dasar = ""

  func validated(_ id: RegisterNomor.ID) throws(FieldErrors) -> RegisterNomor {
    var errors = FieldErrors()
    errors.check("unit", "Pilih kantornya.", UnitKerja.ID(unit) != nil)
    errors.check("nama", "Tulis nama registernya, misalnya Surat Dinas.", !nama.rapi.isEmpty)
    errors.check("kode", "Tulis kode pendek, misalnya SD.", !kode.rapi.isEmpty)
    errors.check("jenis", "Pilih sedikitnya satu jenis naskah.", !jenis.isEmpty)
    errors.check("dasar", "Sebutkan peraturan yang menetapkannya.", !dasar.rapi.isEmpty)
    try errors.throwIfAny()
    guard let unit = UnitKerja.ID(unit) else { throw errors }
    return RegisterNomor(
      id: id, unit: unit, kode: kode.rapi, nama: nama.rapi, jenis: jenis, pola: try baca(pola),
      kodeUnit: kodeUnit.rapi, sisipan: sisipan == "1" ? .sebelumBerikutnya : .dilarang,
      tahunBaru: tahunBaru == "1" ? .manual : .otomatis, mulai: try tanggal("mulai", mulai), dasar: dasar.rapi
    )
  }
}

/// - Throws: `FieldErrors` at `pola`, naming what is wrong with it and where.
func baca(_ pola: String) throws(FieldErrors) -> PolaNomor {
  do {
    return try PolaNomor(pola.rapi)
  } catch {
    throw FieldErrors("pola", error.message)
  }
}

struct PolaForm: Decodable, Sendable {
  var pola = ""
  var mulai = ""
  var dasar = ""
}

struct TahunNomorForm: Decodable, Sendable {
  var tahun = ""
  var awal = "1"
}

struct PenutupanRegisterForm: Decodable, Sendable {
  var terakhir = ""
  var alasan = ""
}

struct BlokForm: Decodable, Sendable {
  var jumlah = ""
  var tahun = ""
  var alasan = ""
}

struct CocokkanForm: Decodable, Sendable {
  /// One line for each used number: number; date; what it was.
  var terpakai = ""

  /// - Throws: `FieldErrors` naming the line that cannot be read.
  func validated(_ blok: BlokNomor, _ register: RegisterNomor) throws(FieldErrors) -> [PemakaianBlok] {
    var pemakaian: [PemakaianBlok] = []
    var salah: [String] = []
    let baris = terpakai.split(whereSeparator: \.isNewline).map(String.init)
    for (nomor, teks) in baris.enumerated() where !teks.rapi.isEmpty {
      let bagian = teks.split(separator: ";", maxSplits: 3, omittingEmptySubsequences: false)
        .map { String($0).rapi }
      guard bagian.count == 4, let urut = Int(bagian[0]), blok.dari...blok.sampai ~= urut,
        let tanggal = Tanggal(bagian[1]) ?? Tanggal(tulisan: bagian[1]), !bagian[3].isEmpty
      else {
        salah.append("baris \(nomor + 1)")
        continue
      }
      pemakaian.append(
        PemakaianBlok(
          urut: urut, tanggal: tanggal,
          isi: KomponenNomor(
            klasifikasi: bagian[2].isEmpty ? nil : bagian[2], jenis: register.jenis.first, sifat: "B"),
          keterangan: bagian[3]))
    }
    if !salah.isEmpty {
      throw FieldErrors(
        "terpakai",
        "Tidak terbaca: \(salah.joined(separator: ", ")). Tulis: nomor; tanggal; klasifikasi; hal dan tujuan. Nomornya \(blok.dari) sampai \(blok.sampai)."
      )
    }
    let urut = pemakaian.map(\.urut)
    guard Set(urut).count == urut.count else {
      throw FieldErrors("terpakai", "Ada nomor yang ditulis dua kali.")
    }
    return pemakaian
  }
}
