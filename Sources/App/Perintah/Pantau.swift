import ArgumentParser
import Bahasa
import CSV
import Foundation
import Pemantauan

/// `kantaya pantau`: the monitors of the one door over any log of cases.
struct Pantau: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pantau",
    abstract: "Menjalankan pemantau perizinan atas catatan kejadian apa pun.",
    discussion: """
      Masukan: CSV dengan kolom kasus, kegiatan, petugas, waktu, dan bila ada tenggat; judul seperti \
      case:concept:name, concept:name, org:resource, time:timestamp, case:deadline juga dikenali. Keluaran: satu \
      baris per tanda, yang terkuat lebih dahulu, dengan penjelasan dan sebab wajar yang perlu diperiksa dahulu.

      Tanda adalah bahan pemeriksaan, bukan tuduhan. Yang hanya fakta, misalnya satu keputusan di luar jam kerja, \
      ikut dengan --fakta. Waktu kerja: Senin sampai Jumat 07.30–16.00.
      """)

  @Option(help: "Catatan kejadian, CSV.") var masukan: String
  @Option(help: "Berkas CSV yang ditulis; tanpa ini ke layar.") var keluaran: String?
  @Option(help: "Selisih waktu dari UTC dalam menit, untuk waktu yang ditulis tanpa zona; WIB 420.")
  var zona = 420
  @Flag(help: "Juga yang hanya fakta, tanpa dibandingkan.") var fakta = false

  func run() async throws {
    let mulai = ContinuousClock.now
    let (kasus, akhir) = try baca()
    let pantauan = Pantauan(kasus, waktuKerja: WaktuKerja(JamKantor(selisihUTC: zona)), saatIni: akhir)
    let bendera = pantauan.bendera.filter { fakta || $0.sifat == .pola }
    let penulis = CSVWriter(for: .exchange)
    let isi =
      penulis.header(BarisBendera.judul) + bendera.flatMap { penulis.record(BarisBendera($0).nilai) }
    if let keluaran {
      do { try Data(isi).write(to: URL(filePath: keluaran), options: .atomic) } catch {
        throw PantauGagal.tidakTertulis(keluaran)
      }
      print("\(kasus.count) kasus, \(bendera.count) tanda, \((ContinuousClock.now - mulai).teks).")
    } else {
      print(String(decoding: isi, as: UTF8.self), terminator: "")
    }
  }

  private func baca() throws -> ([Kasus], Date) {
    do {
      var tabel = try CSVScanner(URL(filePath: masukan))
      var kejadian = try TabelKejadian(judul: tabel.columns, selisihUTC: zona)
      while try tabel.next() {
        try kejadian.tambah(try tabel.columns.indices.map { try tabel.text($0) }, baris: tabel.line)
      }
      return (try kejadian.semuaKasus(), kejadian.saatTerakhir ?? Date())
    } catch let galat as PantauError {
      throw PantauGagal.tabel(masukan, galat.pesan)
    } catch let galat as CSVError {
      throw PantauGagal.tabel(masukan, galat.message)
    } catch is CocoaError {
      throw PantauGagal.tidakTerbaca(masukan)
    }
  }
}

/// Why a log was not looked at.
enum PantauGagal: Error, CustomStringConvertible {
  case tidakTerbaca(String), tidakTertulis(String)
  case tabel(String, String)

  var description: String {
    switch self {
    case .tidakTerbaca(let berkas): "Berkas “\(berkas)” tidak dapat dibaca."
    case .tidakTertulis(let berkas): "Berkas “\(berkas)” tidak dapat ditulis."
    case .tabel(let berkas, let sebab): "“\(berkas)”: \(sebab)"
    }
  }
}
