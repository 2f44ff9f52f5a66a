/// How the body of one letter is set. Lengths in millimetres, spaces in points.
struct TataIsi {
  var indenAwal = 12.5
  var antarAlinea = 6.0
  var nested = false

  func blok(_ isi: IsiNaskah) -> [Blok] { isi.blok.flatMap(blok) }

  private func blok(_ block: BlokIsi) -> [Blok] {
    switch block {
    case .paragraf(let text, let rata, let menjorok):
      let inden = menjorok && !nested && rata != .tengah && rata != .kanan ? indenAwal : 0
      return [.paragraf(Paragraf(potongan(text), rata: rata, indenAwal: inden, sesudah: antarAlinea))]
    case .judul(let text):
      let bold = potongan(text).map { Potongan($0.teks, $0.gaya.union(.tebal)) }
      return [.paragraf(Paragraf(bold, sebelum: 4, sesudah: 4, ikutBerikutnya: true))]
    case .daftar(let list):
      let items = list.butir.map { item in item.flatMap(inner.blok) }
      return [
        .daftar(Daftar(list.penanda.penanda, items, mulai: list.mulai, sela: inner.antarAlinea)),
        .jarak(antarAlinea * 0.35),
      ]
    case .tabel(let table): return [.tabel(tabel(table)), .jarak(antarAlinea * 0.35 + 1)]
    case .isian(let rows): return [.isian(isian(rows)), .jarak(antarAlinea * 0.35)]
    }
  }

  /// Within a list item: no first-line indent, lines closer together.
  private var inner: TataIsi { TataIsi(indenAwal: 0, antarAlinea: 2, nested: true) }

  private func tabel(_ table: TabelIsi) -> Tabel {
    let head = table.kepala.map { text in
      Tabel.Sel(
        [.paragraf(Paragraf(potongan(text).map { Potongan($0.teks, .tebal) }, rata: .tengah, spasi: 1))],
        tegak: .tengah, latar: Warna(kelabu: 0.93))
    }
    let rows = table.baris.map { row in
      Tabel.Baris(row.map { Tabel.Sel([.paragraf(Paragraf(potongan($0), spasi: 1))]) })
    }
    return Tabel(
      lajur: table.lajur.map(Lebar.bagian), kepala: head.isEmpty ? [] : [Tabel.Baris(head)], baris: rows)
  }

  private func isian(_ rows: [IsianIsi]) -> Isian {
    Isian(
      rows.map { Isian.Baris(Potongan($0.label), [.paragraf(Paragraf(potongan($0.nilai)))]) },
      sela: 2, indenKiri: nested ? 0 : indenAwal)
  }
}

func potongan(_ text: [TeksIsi]) -> [Potongan] { text.map { Potongan($0.teks, $0.gaya) } }

extension DaftarIsi.Penanda {
  fileprivate var penanda: Daftar.Penanda {
    switch self {
    case .angka: .angka
    case .huruf: .huruf
    case .angkaKurung: .angkaKurung
    case .hurufKurung: .hurufKurung
    case .romawi: .romawi
    case .bulat: .bulat
    case .strip: .strip
    }
  }
}
