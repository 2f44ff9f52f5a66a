/// What is wrong with the numbers that were given. Found only when rows were changed behind the program's back.
package enum TemuanNomor: Sendable, Hashable {
  /// Numbers that were counted but are not there.
  case celah(register: RegisterNomor.ID, tahun: Int, dari: Int, sampai: Int)
  case ganda(register: RegisterNomor.ID, tahun: Int, urut: Int, sisipan: String, jumlah: Int)
  /// The counter does not follow the largest number.
  case penghitung(register: RegisterNomor.ID, tahun: Int, berikut: Int, terbesar: Int?)
  case objekGanda(jenis: String, objek: Int64, jumlah: Int)

  package var teks: String {
    switch self {
    case .celah(let register, let tahun, let dari, let sampai):
      "Register \(register) tahun \(tahun): nomor \(dari == sampai ? "\(dari)" : "\(dari)–\(sampai)") hilang"
    case .ganda(let register, let tahun, let urut, let sisipan, let jumlah):
      "Register \(register) tahun \(tahun): nomor \(urut)\(sisipan.isEmpty ? "" : "." + sisipan) ada \(jumlah) kali"
    case .penghitung(let register, let tahun, let berikut, let terbesar):
      "Register \(register) tahun \(tahun): nomor berikutnya \(berikut), padahal nomor terbesar "
        + (terbesar.map(String.init) ?? "tidak ada")
    case .objekGanda(let jenis, let objek, let jumlah): "\(jenis) \(objek) mempunyai \(jumlah) nomor"
    }
  }
}
