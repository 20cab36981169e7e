using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Queue;

namespace TaxCounter.Web.Queue;

/// <summary>The page that sends a customer on.</summary>
/// <param name="Ticket">Theirs.</param>
/// <param name="Form">As filled in.</param>
/// <param name="Windows">The windows of colleagues.</param>
public sealed record TransferPage(Ticket Ticket, TransferForm Form, IReadOnlyList<ServiceWindow> Windows)
{
    /// <summary>The services.</summary>
    public IEnumerable<SelectListItem> Services => CounterServiceWords.All.Select(s => new SelectListItem(s.Words(), s.ToString()));

    /// <summary>Whoever is next, or a colleague.</summary>
    public IEnumerable<SelectListItem> People => Windows.Select(w => new SelectListItem($"{w.Opened.Name}, window {w.Number}", w.Id.Value.ToString())).Prepend(new SelectListItem("Whoever serves it next", ""));
}
