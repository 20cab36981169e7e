using Microsoft.AspNetCore.Mvc;

namespace TaxCounter.Web.Shell;

/// <summary>The first page after signing in: find an account, see one's drawer, go on.</summary>
[Route("/")]
[NeedsSignIn]
public sealed class StartController : CounterController
{
    /// <summary>The start page.</summary>
    [HttpGet]
    public IActionResult Start() => View(Act);
}
