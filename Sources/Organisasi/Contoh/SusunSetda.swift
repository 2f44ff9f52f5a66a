import Bahasa
import Database

extension PenyusunContoh {
  /// Bupati, Wakil Bupati, Sekretariat Daerah with staf ahli, asisten and bagian.
  mutating func susunPimpinanDanSetda() throws {
    for baris in try BarisUnit.semua()
    where ukuran.memuat(baris.kode) && (baris.kode == "00" || baris.kode.hasPrefix("01")) {
      let unit = tambah(baris)
      if baris.jenis == .bupati { isi("Wakil Bupati Sragen", .wakil, di: unit, .kepalaDaerah) }
      isi(baris.jabatanPimpinan, .pimpinan, di: unit, eselon: baris.eselon, baris.derajat)
      if baris.jenis == .bagian { susunBagian(baris, unit) }
    }
  }

  @discardableResult
  mutating func tambah(_ baris: BarisUnit) -> UnitKerja.ID {
    let id = tambah(
      unit: baris.kode, baris.jenis, baris.nama, singkatan: baris.singkatan, induk: unit(baris.induk),
      pembina: unit(baris.pembina), kantor: baris.kantor, wilayah: baris.wilayah, alamat: alamat(baris),
      siap: baris.siap(pada: tanggal))
    sumber.append(
      SumberFakta(
        objekJenis: "unit", objek: id.rawValue, kepastian: baris.kepastian,
        sumber: "Berita dan laman Pemerintah Kabupaten Sragen", catatan: baris.catatan))
    return id
  }

  private func alamat(_ baris: BarisUnit) -> AlamatKantor {
    guard baris.kantor else { return AlamatKantor() }
    let surel = baris.singkatan.lowercased().replacing(" ", with: "-") + "@sragen.example"
    return switch baris.jenis {
    case .kecamatan: AlamatKantor(alamat: "\(baris.nama), Kabupaten Sragen", surel: surel)
    case .rsud, .puskesmas: AlamatKantor(alamat: "Kabupaten Sragen, Jawa Tengah", surel: surel)
    default: AlamatKantor(alamat: "Sragen, Jawa Tengah", kodePos: "57211", surel: surel)
    }
  }

  private mutating func susunBagian(_ baris: BarisUnit, _ bagian: UnitKerja.ID) {
    isi("Analis Kebijakan Ahli Muda", .pejabat, di: bagian, .iva)
    isi("Penelaah Teknis Kebijakan", .pelaksana, di: bagian, .pelaksana)
    beri(.tu, isi("Pengelola Surat", .pelaksana, di: bagian, .pelaksana), di: bagian)
    guard baris.kode == "01.07", let setda = unit("01"), let bupati = unit("00") else { return }
    let subbagian = tambah(
      unit: "01.07.1", .seksi, "Subbagian Tata Usaha Pimpinan", singkatan: "TU PIMPINAN", induk: bagian)
    let kepala = isi(
      "Kepala Subbagian Tata Usaha Pimpinan", .pimpinan, di: subbagian, eselon: "IV.a", .iva)
    beri(.adminUnit, kepala, di: setda)
    beri(.tu, isi("Pengelola Surat Sekretariat Daerah", .pelaksana, di: subbagian, .pelaksana), di: setda)
    beri(.tu, isi("Pengelola Surat Bupati", .pelaksana, di: subbagian, .pelaksana), di: bupati)
    let pribadi = isi("Sekretaris Pribadi Bupati", .pelaksana, di: subbagian, .pelaksana)
    if let jabatanBupati = jabatan.first(where: { $0.unit == bupati && $0.jenis == .pimpinan }) {
      delegasi.append(
        Delegasi(
          id: .init(rawValue: 1), jabatan: jabatanBupati.id, orang: pribadi, cakupan: .baca,
          mulai: tanggal + -600,
          dasar: "Surat Perintah contoh 800.1.11.1/1"))
    }
  }
}
