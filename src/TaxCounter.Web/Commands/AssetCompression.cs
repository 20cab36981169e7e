using Microsoft.AspNetCore.ResponseCompression;

namespace TaxCounter.Web.Commands;

/// <summary>
/// Style sheets, scripts, and drawings go out compressed; a browser keeps them for a year under their version. Pages do not: they mix what was typed with secrets
/// (form tokens), and the length of a compressed page can tell of them.
/// </summary>
internal static class AssetCompression
{
    private static readonly string[] _assets = ["text/css", "text/javascript", "application/javascript", "image/svg+xml"];

    public static void Use(ResponseCompressionOptions options)
    {
        options.EnableForHttps = true;
        options.MimeTypes = _assets;
        options.Providers.Add<BrotliCompressionProvider>();
        options.Providers.Add<GzipCompressionProvider>();
    }
}
