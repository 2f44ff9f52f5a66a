/// How a resident shows who he is: what stands on his card and family card, and the code that he was handed.
package struct BuktiWarga: Sendable {
  package var nik: String
  package var nomorKK: String
  package var lahir: String
  package var kode: String

  package init(nik: String, nomorKK: String, lahir: String, kode: String) {
    self.nik = nik
    self.nomorKK = nomorKK
    self.lahir = lahir
    self.kode = kode
  }
}
