import Database
import Foundation
import Organisasi

/// The figures beside the menu entries.
package struct HitunganMenu: Sendable, Equatable {
  package let suratBaru: Int
  package let disposisi: Int
  package let naskah: Int
}

extension Tx {
  package func hitunganMenu(_ pelaku: Pelaku) throws -> HitunganMenu {
    HitunganMenu(
      suratBaru: pelaku.kotakMasuk.isEmpty ? 0 : try jumlah(.baru, for: pelaku),
      disposisi: try jumlah(.masuk, for: pelaku) + jumlah(.dilaporkan, for: pelaku),
      naskah: try jumlah(.paraf, for: pelaku) + jumlah(.tandaTangan, for: pelaku)
        + jumlah(.kirim, for: pelaku))
  }
}
