import Akses
import Bahasa
import Database
import Web

extension BerkasGanda {
  func tindakan(_ context: PelakuContext) -> [HTML] {
    var tindakan = [
      linkButton("Buka data pertama", href: halaman(a.orang), kind: .quiet, icon: .person),
      linkButton("Buka data kedua", href: halaman(b.orang), kind: .quiet, icon: .person),
    ]
    guard bolehMemutus else { return tindakan }
    switch pasangan.status {
    case .menunggu:
      tindakan.insert(
        contentsOf: [
          linkButton(
            "Orang berbeda", href: RutePenduduk.berbeda(pasangan.id), kind: .secondary, icon: .people),
          linkButton("Gabungkan", href: RutePenduduk.gabung(pasangan.id), icon: .files),
        ], at: 0)
    case .bukanGanda:
      tindakan.insert(
        actionForm(
          to: RutePenduduk.tinjauan(pasangan.id), context.formToken(),
          button("Tinjau lagi", kind: .secondary, icon: .refresh)), at: 0)
    case .digabung:
      if let peristiwa = pasangan.peristiwa {
        tindakan.insert(
          linkButton(
            "Batalkan penggabungan", href: RutePenduduk.pembatalan(peristiwa), kind: .secondary,
            icon: .clockHistory), at: 0)
      }
    }
    return tindakan
  }

  private func halaman(_ orang: Penduduk) -> String {
    query(RutePenduduk.satu(orang.id), ["untuk": Keperluan.pemeriksaan.rawValue])
  }
}
