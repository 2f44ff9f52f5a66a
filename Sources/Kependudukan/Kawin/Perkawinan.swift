import Bahasa
import Organisasi

/// One of the two of a marriage, as the screen showed him.
package struct Mempelai: Sendable, Equatable {
  package let orang: Penduduk.ID
  package let versi: Int

  package init(_ orang: Penduduk.ID, versi: Int) {
    self.orang = orang
    self.versi = versi
  }
}

/// Whether a marriage or a divorce stands in a book of the state.
package enum Tercatat: Sendable, Equatable { case tercatat, belum }

/// A marriage as it is written down.
package struct Perkawinan: Sendable {
  package var satu: Mempelai
  /// Nil for who is in no register of this regency: only the name is known then.
  package var dua: Mempelai?
  package var namaPasangan: String
  package var tercatat: Tercatat
  /// The number of the court's dispensation for who is under age; empty without.
  package var dispensasi: String
  /// The number of the court's leave for a husband who has a wife; empty without.
  package var izinBeristri: String
  package var pindah: PindahSerta

  package init(
    _ satu: Mempelai, dengan dua: Mempelai?, namaPasangan: String = "", tercatat: Tercatat = .tercatat,
    dispensasi: String = "", izinBeristri: String = "", pindah: PindahSerta = PindahSerta()
  ) {
    self.satu = satu
    self.dua = dua
    self.namaPasangan = namaPasangan
    self.tercatat = tercatat
    self.dispensasi = dispensasi
    self.izinBeristri = izinBeristri
    self.pindah = pindah
  }
}
