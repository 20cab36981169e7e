using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Tests.Shell;

/// <summary>Pages that only tests have, to see how the shell treats what real pages may do.</summary>
[Route("/probe")]
public sealed class ProbeController : CounterController
{
    [HttpGet("break")]
    [AllowAnonymous]
    public IActionResult Break() => throw new InvalidOperationException("secret detail of the database");

    [HttpGet("race")]
    [AllowAnonymous]
    public IActionResult Race() => throw new DbUpdateConcurrencyException("lost");

    [HttpGet("cash")]
    [Needs(Permission.SeeCash)]
    public IActionResult Cash() => Content("cash");

    [HttpGet("unsaid")]
    public IActionResult Unsaid() => Content(Who.Name);

    [HttpPost("note")]
    [Needs(Permission.SeeAccounts)]
    public IActionResult Note(string q) => Content(q);

    /// <summary>Does an act, or is refused one, and loses the records afterwards.</summary>
    [HttpPost("act-then-away")]
    [Needs(Permission.SeeAccounts)]
    public async Task<IActionResult> ActThenAway(bool isRefused, [FromServices] IOneTransaction transaction)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        await transaction.Do<Done>(Acts.BySystem(), () => Task.FromResult<Result<Done>>(isRefused ? new Refusal("probe.no", "No.") : Done.It));
        throw SqlServerFault.Of(10061, 20);
    }

    [HttpPost("typed")]
    [AllowAnonymous]
    public IActionResult Typed(ProbeForm form) => ModelState.IsValid
        ? Content($"{form?.Amount} {form?.Period} {form?.Day.Field()}")
        : Content(string.Join("|", ModelState.Values.SelectMany(v => v.Errors).Select(e => e.ErrorMessage)));
}

public sealed class ProbeForm
{
    public Money Amount { get; set; }

    public Period Period { get; set; }

    public DateOnly Day { get; set; }
}

/// <summary>The program with the pages of <see cref="ProbeController"/>, shared by the tests of one class.</summary>
public sealed class ProbedCounter : CounterFactory
{
    public ProbedCounter() => OtherServices = services => services.AddControllers().AddApplicationPart(typeof(ProbeController).Assembly);
}
