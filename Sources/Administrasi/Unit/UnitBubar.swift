import Bahasa
import Database
import Jejak
import Organisasi
import Web

/// A unit that is no more: what it was called, until when, and where its letters are now.
struct UnitBubar {
  let nama: String
  let bubar: Tanggal
  let penerus: UnitKerja?
  let riwayat: [RiwayatUnit]
  let namaInduk: [UnitKerja.ID: String]
  let cerita: [Catatan]

  /// Nil when it exists, or never did.
  /// - Throws: `UnitError.bukanWewenang` for who keeps neither the system nor its successor.
  init?(_ id: UnitKerja.ID, _ struktur: Struktur, _ tx: Tx, _ pelaku: Pelaku) throws {
    guard struktur.unit[id] == nil else { return nil }
    let riwayat = try tx.riwayat(unit: id)
    guard let terakhir = riwayat.last, let selesai = terakhir.selesai else { return nil }
    penerus = struktur.unit[struktur.penerus(id)]
    guard pelaku.adalah(.admin) || penerus.map({ struktur.mengelola($0.id, pelaku) }) ?? false else {
      throw UnitError.bukanWewenang
    }
    nama = terakhir.nama
    bubar = selesai + 1
    self.riwayat = riwayat
    namaInduk = try Dictionary(
      riwayat.compactMap(\.induk).map { ($0, try tx.namaUnit($0, struktur)) }
    ) { first, _ in first }
    cerita = try tx.cerita("unit", id.rawValue, batas: 50)
  }

  func halaman() -> Page {
    Page(
      nama, breadcrumbs: [Crumb("Unit kerja", href: Rute.unit())], section: Rute.unit(), width: .narrow,
      main: """
        \(pageHead(nama, lead: "Tidak ada lagi sejak \(bubar.teks).", status: status("Bubar", .neutral, icon: .archive)))
        \(penerus.map { notice("Surat, agenda, dan arsipnya diurus \($0.nama). Surat yang masih dialamatkan ke sini diteruskan ke sana.", kind: .info) })
        \(penerus.map { "<p class=\"buttons\">\(linkButton("Buka \($0.nama)", href: Rute.satuUnit($0.id), kind: .secondary, icon: .arrowRight))</p>" as HTML })
        \(riwayatUnit(riwayat, namaInduk, cerita))
        """)
  }
}

/// The names and parents of a unit through time, and who changed them.
func riwayatUnit(_ riwayat: [RiwayatUnit], _ namaInduk: [UnitKerja.ID: String], _ cerita: [Catatan]) -> HTML {
  let masa = riwayat.reversed()
    .map { baris in
      StoryStep(
        baris.nama, position: baris.induk.flatMap { namaInduk[$0] }.map { "di bawah \($0)" },
        time: teksMasa(baris.mulai, baris.selesai), note: baris.dasar,
        state: baris.selesai == nil ? .now : .done)
    }
  let catatan = cerita.reversed()
    .map {
      StoryStep(
        $0.keterangan.isEmpty ? KamusPeristiwa.administrasi.pokok($0.peristiwa) : $0.keterangan, who: $0.nama,
        position: $0.jabatan, time: $0.waktu.teksPendek())
    }
  return "\(story(masa, title: "Riwayat"))\(catatan.isEmpty ? nil : story(catatan, title: "Yang mengubah"))"
}
