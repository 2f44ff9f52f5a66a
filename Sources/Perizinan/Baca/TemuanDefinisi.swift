/// Something in a definition that cannot be, with its place in the file.
package struct TemuanDefinisi: Sendable, Hashable, Comparable {
  /// From 1; 0 when it is about the whole file.
  package let baris: Int
  /// `alur.tahap[2].peran`
  package let letak: String
  package let pesan: String

  package init(baris: Int, letak: String, pesan: String) {
    self.baris = baris
    self.letak = letak
    self.pesan = pesan
  }

  package static func < (a: TemuanDefinisi, b: TemuanDefinisi) -> Bool {
    (a.baris, a.letak, a.pesan) < (b.baris, b.letak, b.pesan)
  }
}

/// A definition that was refused.
package struct DefinisiDitolak: Error, Equatable, CustomStringConvertible {
  package let berkas: String
  package let temuan: [TemuanDefinisi]

  package init(berkas: String, temuan: [TemuanDefinisi]) {
    self.berkas = berkas
    self.temuan = temuan
  }

  package var description: String {
    (["Definisi layanan “\(berkas)” ditolak:"]
      + temuan.map { "  baris \($0.baris), \($0.letak): \($0.pesan)" })
      .joined(separator: "\n")
  }
}
