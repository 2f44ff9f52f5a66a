import Cetak
import Foundation
import Naskah

/// The names on the paper of a letter, kept as they were printed: what the organisation is called later does not change
/// what a sealed letter says.
package struct NamaTercetak: Codable, Sendable, Equatable {
  let kop: [BarisKop]
  let alamat: [String]
  let kantor: String
  let kepada: [TujuanSurat]
  let tembusan: [String]
  let penandatangan: Penandatangan
  /// The attached files that the paper lists; nil on papers from before it did.
  let lampiran: [LampiranTersegel]?

  package init(
    kop: [BarisKop], alamat: [String], kantor: String, kepada: [TujuanSurat], tembusan: [String],
    penandatangan: Penandatangan, lampiran: [LampiranTersegel]? = nil
  ) {
    self.kop = kop
    self.alamat = alamat
    self.kantor = kantor
    self.kepada = kepada
    self.tembusan = tembusan
    self.penandatangan = penandatangan
    self.lampiran = lampiran
  }

  init(_ jadi: NaskahJadi, lampiran: [LampiranTersegel]) {
    self.init(
      kop: jadi.kop.baris, alamat: jadi.kop.alamat, kantor: jadi.kantor, kepada: jadi.kepada,
      tembusan: jadi.tembusan, penandatangan: jadi.penandatangan, lampiran: lampiran)
  }

  init(teks: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(teks.utf8)) }

  /// As JSON.
  package var teks: String {
    get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
  }
}
