import Cryptography
import Foundation

/// An open stored file, which gives its pieces in clear.
actor PembacaBlob {
  private nonisolated let pelaksana = PelaksanaDisk()
  nonisolated var unownedExecutor: UnownedSerialExecutor { pelaksana.asUnownedSerialExecutor() }

  private let isi: IsiBerkas
  private let fd: CInt

  init(_ isi: IsiBerkas) throws {
    self.isi = isi
    fd = open(isi.jalur, O_RDONLY | O_CLOEXEC)
    guard fd >= 0 else {
      throw errno == ENOENT ? GudangError.hilang(sidik: isi.berkas.sidik) : Disk.galat("open \(isi.jalur)")
    }
  }

  deinit { close(fd) }

  func periksaUkuran() throws {
    let ukuran = isi.berkas.ukuran
    let seharusnya = isi.segel == nil ? ukuran : SegelPotongan.ukuranTersegel(ukuran)
    guard lseek(fd, 0, SEEK_END) == seharusnya else { throw GudangError.rusak(sidik: isi.berkas.sidik) }
  }

  func potongan(_ nomor: Int) throws -> [UInt8] {
    guard let segel = isi.segel else {
      return try Disk.baca(fd, dari: nomor * SegelPotongan.potongan, jumlah: SegelPotongan.potongan)
    }
    let lebar = SegelPotongan.potongan + SegelPotongan.tambahan
    let tersegel = try Disk.baca(fd, dari: nomor * lebar, jumlah: lebar)
    do {
      let terakhir = nomor == SegelPotongan.jumlahPotongan(isi.berkas.ukuran) - 1
      return try segel.buka(tersegel, nomor: nomor, terakhir: terakhir)
    } catch is CryptographyError {
      throw GudangError.rusak(sidik: isi.berkas.sidik)
    }
  }
}
