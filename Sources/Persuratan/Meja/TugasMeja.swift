import Bahasa
import Organisasi
import Web

/// What waits on somebody's desk that is no letter: counted by whose it is, shown among the rest.
package struct TugasMeja: Sendable, Equatable {
  let jumlah: Int
  let sebutan: String
  let langkah: String
  let alamat: String
  let nada: Tone

  /// - Parameters:
  ///   - jumlah: how much there is.
  ///   - sebutan: of what: "tugas sistem gagal".
  ///   - langkah: what is to be done about it, in a sentence.
  ///   - alamat: where it is done.
  ///   - nada: how urgent it is.
  package init(jumlah: Int, sebutan: String, langkah: String, alamat: String, nada: Tone) {
    self.jumlah = jumlah
    self.sebutan = sebutan
    self.langkah = langkah
    self.alamat = alamat
    self.nada = nada
  }

  var baris: ListRow {
    ListRow(
      "\(jumlah.ribuan) \(sebutan)", href: alamat, detail: langkah,
      status: nada == .harm ? status("Mendesak", .harm, icon: .warning) : nil)
  }
}
