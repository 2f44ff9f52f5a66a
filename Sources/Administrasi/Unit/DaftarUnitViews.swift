import Bahasa
import Organisasi
import Web

extension DaftarUnit {
  func halaman() -> Page {
    Page(
      "Unit kerja", section: Rute.unit(),
      main: """
        \(pageHead(
          "Unit kerja", lead: "Susunan pemerintah kabupaten hari ini. Perubahan selalu bertanggal; yang lama tetap tercatat.",
          actions: bolehMendirikan ? [linkButton("Dirikan unit", href: Rute.unitBaru(), icon: .plus)] : []))
        \(searchBox(action: Rute.unit(), value: kata, label: "Cari nama, singkatan, atau kode unit", kept: saring.isEmpty ? [] : [("jenis", saring)]))
        \(filterChips(chip))
        \(isi)
        \(pager(newer: nil, older: berikut.map { alamat(saring, sesudah: $0) }, olderLabel: "Berikutnya"))
        """)
  }

  private var chip: [Tab] {
    [Tab("Dari atas", href: Rute.unit(), state: saring.isEmpty && kata.isEmpty ? .current : .other)]
      + Self.saringan.map { pilihan in
        Tab(
          pilihan.nama, href: alamat(pilihan.kode), count: pilihan.kode == saring ? jumlah : nil,
          state: pilihan.kode == saring ? .current : .other)
      }
  }

  private func alamat(_ jenis: String, sesudah: String? = nil) -> String {
    query(
      Rute.unit(), ["q": kata.isEmpty ? nil : kata, "jenis": jenis.isEmpty ? nil : jenis, "sesudah": sesudah])
  }

  private var isi: HTML {
    guard !unit.isEmpty else {
      return emptyState(
        "Tidak ada unit yang cocok", "Coba sebagian namanya saja, atau hapus saringan.", icon: .search,
        action: linkButton("Lihat dari atas", href: Rute.unit(), kind: .secondary))
    }
    return list(unit.map { $0.baris(rincian[$0.id, default: ""]) }, label: "Unit kerja")
  }
}

extension UnitKerja {
  func baris(_ rincian: String) -> ListRow {
    ListRow(nama, href: Rute.satuUnit(id), from: jenis.nama, detail: rincian, status: tandaSiap(self))
  }
}
