extension Contoh {
  /// Eight by eight pixels with an alpha channel.
  static let pngTembusPandang =
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAYAAADED76LAAAAfUlEQVR42nXNoRGAMAyF4QoEogKBqKhAICqRFQhkZQ"
    + "UDIBgAiWQABGMwCHvBD5dIRO/rXd5LjNmCuXm/yqfAEi1WWKNDr4FSBg4bDNhh1ICVRiuDHhOOGqik2eGAGSdcNPDe"
    + "DNLMOOOKuwacrE7SXPHAUwMe43eTtV+TIV4PrL9WITE0vBEAAAAASUVORK5CYII="
}
