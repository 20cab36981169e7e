using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Inquiries;

/// <summary>What the list of inquiries is narrowed to.</summary>
public sealed class InquiryFilter
{
    /// <summary>The first day; today where none is given.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last day; today where none is given.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Whether everybody's are listed; a clerk sees their own only.</summary>
    public bool All { get; set; }

    /// <summary>The address of a page of it.</summary>
    public string Url(int page = 1)
    {
        List<string> said = [.. new[] { From is { } from ? "from=" + from.Field() : null, To is { } to ? "to=" + to.Field() : null, All ? "all=true" : null, page > 1 ? $"page={page}" : null }.OfType<string>()];
        return "/inquiries" + (said.Count == 0 ? "" : "?" + string.Join('&', said));
    }
}
