import Bahasa
import Foundation
import Seeds
import Testing

@testable import Kependudukan

/// The rules told once more, digit by digit, by another way than the program's.
private func bolehJadi(_ teks: String, _ wilayah: WilayahNIK) -> Bool {
  let d = teks.compactMap(\.wholeNumberValue)
  guard d.count == 16, let kode = Int(teks.prefix(6)), wilayah.memuat(kode) else { return false }
  let tercatat = d[6] * 10 + d[7]
  let hari = tercatat > 40 ? tercatat - 40 : tercatat
  let bulan = d[8] * 10 + d[9]
  guard (1...12).contains(bulan), hari >= 1 else { return false }
  var hariBulan = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][bulan - 1]
  // Of the three centuries only 2000 had the day in its year 00.
  if bulan == 2, (d[10] * 10 + d[11]).isMultiple(of: 4) { hariBulan = 29 }
  return hari <= hariBulan && d[12...].contains { $0 != 0 }
}

struct NIKTests {
  let wilayah: WilayahNIK

  init() throws {
    wilayah = WilayahNIK(try Seeds.rows("kependudukan/kecamatan.csv").compactMap { Int($0["kode"] ?? "") })
  }

  private func acak(_ dadu: inout Dadu) -> (nik: NIK, lahir: Tanggal, kelamin: JenisKelamin) {
    let lahir = Tanggal(hariKe: dadu.satu(dari: -23_000..<20_500))
    let kelamin: JenisKelamin = Bool.random(using: &dadu) ? .perempuan : .lakiLaki
    let kecamatan = 331_401 + dadu.satu(dari: 0..<20)
    return (NIK(wilayah: kecamatan, lahir: lahir, kelamin, urut: dadu.satu(dari: 1..<10_000)), lahir, kelamin)
  }

  private func sah(_ teks: String) -> Bool {
    guard let nik = try? NIK(teks) else { return false }
    return wilayah.memuat(nik.wilayah)
  }

  @Test func `NIK yang diterbitkan terbaca kembali dan cocok dengan biodatanya`() throws {
    var dadu = Dadu(1)
    for _ in 0..<3000 {
      let (nik, lahir, kelamin) = acak(&dadu)
      #expect(try NIK(nik.teks) == nik)
      #expect(nik.teks.count == 16)
      #expect(nik.peringatan(lahir: lahir, kelamin, wilayahSekarang: nik.wilayah) == [])
      #expect(nik.jenisKelamin == kelamin)
      try wilayah.periksa(nik)
    }
  }

  @Test func `setiap salah ketik satu angka diperlakukan sesuai susunan NIK`() {
    var dadu = Dadu(2)
    var semua = 0
    var tertangkapSusunan = 0
    var tertangkap = 0
    for _ in 0..<120 {
      let (nik, lahir, kelamin) = acak(&dadu)
      for posisi in 0..<16 {
        for angka in 0...9 {
          var huruf = Array(nik.teks)
          guard huruf[posisi] != Character("\(angka)") else { continue }
          huruf[posisi] = Character("\(angka)")
          let salah = String(huruf)
          #expect(sah(salah) == bolehJadi(salah, wilayah), "angka ke-\(posisi + 1) menjadi \(angka)")
          semua += 1
          if !sah(salah) {
            tertangkapSusunan += 1
            tertangkap += 1
          } else if let terbaca = try? NIK(salah),
            !terbaca.peringatan(lahir: lahir, kelamin, wilayahSekarang: nik.wilayah).isEmpty
          {
            tertangkap += 1
          }
        }
      }
    }
    // The four last digits, a quarter, can never tell; the region of another kecamatan only by the address.
    #expect((0.28...0.45).contains(Double(tertangkapSusunan) / Double(semua)))
    #expect((0.70...0.76).contains(Double(tertangkap) / Double(semua)))
  }

  @Test func `angka sembarang diterima hanya bila susunannya mungkin`() {
    var dadu = Dadu(3)
    var diterima = 0
    for _ in 0..<20_000 {
      let kode =
        dadu.satu(dari: 0..<4) == 0 ? dadu.satu(dari: 100_000..<1_000_000) : 331_401 + dadu.satu(dari: 0..<25)
      let teks = "\(kode)" + (0..<10).map { _ in "\(dadu.satu(dari: 0..<10))" }.joined()
      #expect(sah(teks) == bolehJadi(teks, wilayah))
      if sah(teks) { diterima += 1 }
    }
    #expect(diterima > 500 && diterima < 15_000)
  }

  @Test func `29 Februari ada bila salah satu abad memilikinya`() throws {
    #expect(throws: Never.self) { try NIK("3314012902000001") }
    #expect(throws: Never.self) { try NIK("3314012902960001") }
    #expect(throws: Never.self) { try NIK("3314016902960001") }
    #expect(throws: NomorError.tanggal(.nik)) { try NIK("3314012902010001") }
    #expect(throws: NomorError.tanggal(.nik)) { try NIK("3314013002960001") }
  }

  @Test(arguments: [
    ("", NomorError.kosong(.nik)), ("0", .kosong(.nik)), ("331401010190000", .panjang(.nik, 15)),
    ("33140101019000011", .panjang(.nik, 17)), ("3.31401010190001E+15", .pecahan(.nik)),
    ("3314010101900010.0", .pecahan(.nik)), ("331401010190001,0", .pecahan(.nik)),
    ("TIDAK ADA", .bukanAngka(.nik)),
    ("0331401200100001", .sementara), ("3314013201900001", .hari(.nik)), ("3314014001900001", .hari(.nik)),
    ("3314017201900001", .hari(.nik)), ("3314010001900001", .hari(.nik)), ("3314010113900001", .bulan(.nik)),
    ("3314010100900001", .bulan(.nik)), ("3314013104900001", .tanggal(.nik)),
    ("3314010101900000", .urut(.nik)),
  ])
  func `tulisan yang bukan NIK ditolak dengan sebabnya`(_ teks: String, _ sebab: NomorError) {
    #expect(throws: sebab) { try NIK(teks) }
    #expect(sebab.message.hasSuffix("."))
  }

  @Test(arguments: [
    " 3314010101900001 ", "'3314010101900001", "33.1401.010190.0001", "3314O1O1O19OOOO1",
    "3314 0101 0190 0001",
    "3314010101900001\u{A0}", "3314-0101-0190-0001",
  ])
  func `tulisan orang dan lembar kerja dirapikan`(_ teks: String) throws {
    #expect(try NIK(teks).teks == "3314010101900001")
  }

  @Test func `nomor sementara desa dikenali dan diterima hanya bila diminta`() throws {
    let nik = try NIK.denganSementara("0331401200100042")
    #expect(nik.isSementara)
    #expect(nik.wilayah == 331_401)
    #expect(nik.teks == "0331401200100042")
    #expect(nik.peringatan(lahir: try hari("1990-01-01"), .lakiLaki) == [.nikSementara])
  }

  @Test func `perbedaan yang sah hanya diperingatkan`() throws {
    let nik = try NIK("3314014101900001")
    #expect(nik.peringatan(lahir: try hari("1990-01-01"), .perempuan) == [])
    #expect(nik.peringatan(lahir: try hari("1890-01-01"), .perempuan) == [])
    #expect(
      nik.peringatan(lahir: try hari("1990-01-02"), .lakiLaki) == [
        .tanggalLahirBerbeda, .jenisKelaminBerbeda,
      ])
    #expect(
      nik.peringatan(lahir: try hari("1990-01-01"), .perempuan, wilayahSekarang: 331_402) == [
        .wilayahBerbeda(331_401)
      ])
  }

  @Test func `NIK tidak pernah tercetak utuh tanpa diminta`() throws {
    let nik = try NIK("3314010101900001")
    var lewatDump = ""
    dump(nik, to: &lewatDump)
    for teks in ["\(nik)", String(reflecting: nik), String(describing: [nik]), lewatDump] {
      #expect(teks.contains("331401******0001"))
      #expect(!teks.contains("3314010101900001") && !teks.contains("010190"))
    }
  }

  @Test func `nomor KK memuat hari perekaman tanpa tambahan 40`() throws {
    let nomor = try NomorKK("3314011703260001")
    #expect(nomor.peringatan(wilayahSekarang: 331_401, hariIni: try hari("2026-03-17")) == [])
    #expect(nomor.peringatan(hariIni: try hari("2026-03-16")) == [.direkamKelak])
    #expect(throws: NomorError.hari(.kk)) { try NomorKK("3314014101900001") }
    #expect("\(nomor)" == "331401******0001")
  }
}
