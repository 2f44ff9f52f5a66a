import Pemberitahuan
import Peralatan

extension PeladenUji {
  func peladen(_ keamanan: PeladenSurel.Keamanan = .polos, akun: (nama: String, sandi: String)? = nil) throws
    -> PeladenSurel
  {
    try PeladenSurel(
      tuan: "localhost", port: port, keamanan: keamanan, akun: akun,
      berkasCA: keamanan == .polos ? nil : folder + "/cert.pem", batasWaktu: 20)
  }
}
