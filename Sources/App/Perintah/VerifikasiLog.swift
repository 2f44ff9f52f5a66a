import ArgumentParser
import Foundation
import LogPublik
import Transparency

/// `kantaya verifikasi-log`: checks any public log of this kind from outside, as `docs/verifikasi-log.py` does.
struct VerifikasiLog: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifikasi-log",
    abstract: "Memeriksa seluruh log publik dari luar: tidak ada yang dibuang, diubah, atau ditukar.",
    discussion: """
      Semua entri dihitung ulang sampai akar yang ditandatangani, ubin dicocokkan, dan bila diminta dibandingkan \
      dengan checkpoint lama dan tanda terima. Keluar dengan 1 bila ada temuan.

      Tanpa --kunci dipakai kunci yang disajikan log itu sendiri: yang palsu seluruhnya tidak akan ketahuan.
      """)

  @Argument(help: "Alamat log, misalnya https://kantaya.contoh.go.id/log, atau folder salinannya.")
  var sumber: String
  @Option(help: "Kunci log yang sudah diketahui: nama+sidik+base64.") var kunci: String?
  @Option(help: "Berkas checkpoint yang disimpan dulu.") var sejak: String?
  @Option(name: .customLong("tanda-terima"), help: "Berkas tanda terima; boleh beberapa kali.")
  var tandaTerima: [String] = []

  func run() async throws {
    let asal = SumberLog(sumber)
    let kunci = try await kunciLog(asal)
    let lama = try sejak.map { try String(contentsOf: URL(filePath: $0), encoding: .utf8) }
    let resi = try tandaTerima.map { ($0, try String(contentsOf: URL(filePath: $0), encoding: .utf8)) }
    do {
      let bilah = BilahKemajuan()
      defer { bilah.selesai() }
      let hasil = try await PemeriksaLog(asal, kunci: kunci)
        .periksa(sejak: lama, resi: resi) { terbaca, semua in bilah.lapor("Membaca log", terbaca, dari: semua)
        }
      bilah.selesai()
      laporkan(hasil)
    } catch let temuan as TemuanLog {
      print("TEMUAN: \(temuan)")
      throw ExitCode(KeluarPerintah.gagal)
    }
  }

  private func kunciLog(_ asal: SumberLog) async throws -> NoteVerifier {
    if let kunci {
      do { return try NoteVerifier(vkey: kunci) } catch {
        throw ValidationError("--kunci: bukan kunci log. Bentuknya nama+sidik+base64.")
      }
    }
    guard let sendiri = try await PemeriksaLog.kunci(dari: asal) else {
      throw GalatPerintah("Log itu tidak menyajikan kuncinya. Sebutkan dengan --kunci.")
    }
    print("Peringatan: kunci diambil dari log itu sendiri (\(sendiri.vkey)).")
    return sendiri
  }

  private func laporkan(_ hasil: HasilPeriksaLog) {
    print("BENAR: \(hasil.ukuran) entri, \(hasil.ubinCocok) ubin cocok, \(hasil.ubinTiada) tidak disajikan.")
    if sejak != nil { print("Entri pada checkpoint lama semuanya masih sama.") }
    for satu in hasil.resi { print("\(satu.nama): tercatat sebagai nomor \(satu.nomor)\n\(satu.isi)") }
  }
}
