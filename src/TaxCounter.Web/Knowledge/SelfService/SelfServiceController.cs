using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Knowledge;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Knowledge;

/// <summary>The link or phone line to offer for each topic: printed, copied, or as a code for the customer's phone. It says what the articles on self-service say, and where they say nothing that it is not known.</summary>
[Route("/knowledge/self-service")]
[Needs(Permission.SeeArticles)]
public sealed class SelfServiceController(IArticleShelf shelf) : CounterController
{
    /// <summary>All topics, or one.</summary>
    [HttpGet("")]
    public IActionResult SelfService(string? topic) => View(SelfServicePage.Of(shelf.Fresh(Act.Today), topic, Act.Today));
}
