import ArgumentParser
import Foundation

/// What a command could not do, in a sentence for the operator; not a wrong use of the command.
struct GalatPerintah: Error, CustomStringConvertible {
  let description: String

  init(_ kalimat: String) { description = kalimat }
}

/// How the program ends: 0 done, 1 could not be done, 2 not a command that it knows.
enum KeluarPerintah {
  static let pemakaian: Int32 = 2
  static let gagal: Int32 = 1

  /// A line that the parser does not take, or a page of help that was asked for.
  /// - Returns: the exit status and what is to be said.
  static func uraian(_ error: any Error) -> (status: Int32, teks: String) {
    let teks = KataArgumen.indonesia(Perintah.fullMessage(for: error))
    return (Perintah.exitCode(for: error).isSuccess ? 0 : pemakaian, teks)
  }

  /// A command that began and could not go on.
  static func pekerjaan(_ error: any Error) -> (status: Int32, teks: String) {
    switch error {
    case let keluar as ExitCode: (keluar.rawValue, "")
    case let salah as ValidationError: (pemakaian, "Galat: \(salah.message)")
    // The parser's own: pages of help come as commands that throw.
    case _ where [.success, .validationFailure].contains(Perintah.exitCode(for: error)): uraian(error)
    default: (gagal, "Galat: \(KalimatGalat.kalimat(error))")
    }
  }

  /// Says it, on standard output when it was asked for, and ends the program.
  static func keluar(_ akhir: (status: Int32, teks: String)) -> Never {
    if !akhir.teks.isEmpty {
      let saluran = akhir.status == 0 ? FileHandle.standardOutput : FileHandle.standardError
      saluran.write(Data((akhir.teks + "\n").utf8))
    }
    exit(akhir.status)
  }
}

/// The program: does what its arguments say.
package func jalankan() async {
  let perintah: any ParsableCommand
  do { perintah = try Perintah.parseAsRoot() } catch { KeluarPerintah.keluar(KeluarPerintah.uraian(error)) }
  do {
    if var tunggu = perintah as? any AsyncParsableCommand {
      try await tunggu.run()
    } else {
      var langsung = perintah
      try langsung.run()
    }
  } catch {
    KeluarPerintah.keluar(KeluarPerintah.pekerjaan(error))
  }
}
