import Bahasa
import Yams

extension DuaBahasa {
  /// A text, or `{id: …, en: …}`.
  init(_ s: Simpul) {
    if case .scalar = s.node {
      self.init(s.teks)
    } else {
      s.hanya("id", "en")
      self.init(s.harus("id")?.teks ?? "", en: s["en"]?.teks ?? "")
    }
  }
}

extension MasaBerlaku {
  init(_ s: Simpul) {
    s.hanya("sejak", "sampai")
    self.init(sejak: s.harus("sejak")?.tanggal ?? Tanggal(hariKe: 0), sampai: s["sampai"]?.tanggal)
    if let sampai, sampai < sejak { s.tolak("Berakhir sebelum berlaku.") }
  }
}

extension Pengganti {
  init(_ s: Simpul) {
    s.hanya("kode", "nama", "dasar")
    self.init(
      kode: s["kode"]?.kode, nama: s.harus("nama")?.teks ?? "", dasar: s.harus("dasar")?.teks ?? "")
  }
}

extension DasarHukum {
  init(_ s: Simpul) {
    s.hanya("kode", "nama", "tentang")
    self.init(
      kode: s.harus("kode")?.kode ?? "", nama: s.harus("nama")?.teks ?? "", tentang: s["tentang"]?.teks ?? "")
  }
}

extension Janji {
  init?(_ s: Simpul) {
    s.hanya("hari", "jenis")
    guard let hari = s.harus("hari")?.bulat, let jenis: Hari = s.harus("jenis")?.salahSatu() else {
      return nil
    }
    if !(0...365).contains(hari) { s.tolak("Janji antara 0 dan 365 hari.") }
    self.init(hari: hari, jenis: jenis)
  }
}

extension Syarat {
  init(_ s: Simpul) {
    s.hanya(
      "kode", "nama", "keterangan", "jenis", "terbesar", "wajib_bila", "publik", "simpan",
      "dari_layanan")
    self.init(
      kode: s.harus("kode")?.kode ?? "", nama: s.harus("nama").map(DuaBahasa.init) ?? DuaBahasa(""),
      keterangan: s["keterangan"].map(DuaBahasa.init) ?? DuaBahasa(""),
      jenis: s["jenis"]?.daftar.compactMap { $0.salahSatu() } ?? [.pdf, .gambar],
      terbesar: s["terbesar"]?.bulat ?? 10, wajibBila: s["wajib_bila"]?.rumus,
      publik: s["publik"]?.ya ?? false, simpan: s["simpan"]?.ya ?? false,
      dariLayanan: s["dari_layanan"]?.kode)
    if !(1...50).contains(terbesar) { s.tolak("Berkas terbesar antara 1 dan 50 MiB.") }
  }
}

extension Keluaran {
  init(_ s: Simpul) {
    s.hanya("nama", "judul", "isi", "masa", "klasifikasi")
    self.init(
      nama: s.harus("nama").map(DuaBahasa.init) ?? DuaBahasa(""), judul: s.harus("judul")?.teks ?? "",
      isi: s.harus("isi")?.daftar.map(\.teks) ?? [], masa: s["masa"].flatMap(Masa.init),
      klasifikasi: s["klasifikasi"]?.teks ?? "")
  }
}

extension Keluaran.Masa {
  init?(_ s: Simpul) {
    s.hanya("jumlah", "satuan")
    guard let jumlah = s.harus("jumlah")?.bulat, let satuan: Satuan = s.harus("satuan")?.salahSatu() else {
      return nil
    }
    self.init(jumlah: jumlah, satuan: satuan)
  }
}

extension Delegasi {
  init?(_ s: Simpul) {
    s.hanya("bila", "penandatangan", "dasar")
    guard let penandatangan: Penandatangan = s.harus("penandatangan")?.salahSatu() else { return nil }
    self.init(bila: s["bila"]?.rumus, penandatangan: penandatangan, dasar: s.harus("dasar")?.teks ?? "")
  }
}

extension KabarTahap {
  init?(_ s: Simpul) {
    s.hanya("tahap", "kepada", "pesan")
    guard let kepada: Penerima = s.harus("kepada")?.salahSatu() else { return nil }
    self.init(
      tahap: s.harus("tahap")?.kode ?? "", kepada: kepada,
      pesan: s.harus("pesan").map(DuaBahasa.init) ?? DuaBahasa(""))
  }
}

extension ContohPermohonan {
  init?(_ s: Simpul) {
    s.hanya("nama", "isian", "biaya", "jalur", "penandatangan", "diterima", "jatuh_tempo")
    guard let penandatangan: Delegasi.Penandatangan = s.harus("penandatangan")?.salahSatu() else {
      return nil
    }
    self.init(
      nama: s.harus("nama")?.teks ?? "", isian: s["isian"]?.isianContoh ?? [], biaya: s["biaya"]?.bulat,
      jalur: s.harus("jalur")?.daftar.map(\.kode) ?? [], penandatangan: penandatangan,
      diterima: s.harus("diterima")?.teks ?? "",
      jatuhTempo: s.harus("jatuh_tempo")?.tanggal ?? Tanggal(hariKe: 0))
  }
}
