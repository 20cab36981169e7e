using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Deposits;

/// <summary>The steps of a deposit, each blocked by the one before: seal, verify, to the bank, what the bank validated.</summary>
[Route("/deposits/{number}")]
[Needs(Permission.SeeReceipts)]
public sealed class DepositStepsController(DepositService deposits, DepositPages pages, IStepUp stepUp) : CounterController
{
    /// <summary>Takes a drawer out again.</summary>
    [HttpPost("take-out")]
    [Needs(Permission.PrepareDeposits)]
    public Task<IActionResult> TakeOut(string number, Guid drawer) =>
        Step(number, _ => { }, async page => await deposits.TakeOut(page.Deposit.Id, DrawerId.From(drawer), Act), "The drawer is out of this deposit and can go into another one.");

    /// <summary>Seals the bag with what was counted into it.</summary>
    [HttpPost("seal")]
    [Needs(Permission.PrepareDeposits)]
    public Task<IActionResult> Seal(string number, [Bind(Prefix = "Seal")] SealForm form, [FromServices] IValidator<SealForm> checks) =>
        Step(number, page => page.Seal = form, Checked(checks, form, "Seal", page => deposits.Seal(page.Deposit.Id, form.BagNumber!.Trim(), form.ToPieces(), Act)), "The bag is sealed, and you can print its slip. A second person must verify the bag.");

    /// <summary>Opens a sealed bag again, before it is verified.</summary>
    [HttpPost("unseal")]
    [Needs(Permission.PrepareDeposits)]
    public Task<IActionResult> Unseal(string number, [Bind(Prefix = "Unseal")] UnsealForm form, [FromServices] IValidator<UnsealForm> checks) =>
        Step(number, page => page.Unseal = form, Checked(checks, form, "Unseal", page => deposits.Unseal(page.Deposit.Id, Act.Because(form.Reason))), "The bag is unsealed. Count it again.");

    /// <summary>A second person verifies the sealed bag, blind and with their own password.</summary>
    [HttpPost("verify")]
    [Needs(Permission.VerifyDeposits)]
    public Task<IActionResult> Verify(string number, [Bind(Prefix = "Verify")] VerifyForm form, [FromServices] IValidator<VerifyForm> checks) =>
        Step(number, page => page.Verify = form, Checked(checks, form, "Verify", async page =>
            (await stepUp.ConfirmOwnAsync(Who, form.Password, Permission.VerifyDeposits)).Refusal is { } wrong
                ? wrong
                : await deposits.Verify(page.Deposit.Id, form.BagNumber!.Trim(), form.Checks!.Value, form.Total!.Value, Act)), "Verified. The bag can go to the bank.");

    /// <summary>The bag leaves.</summary>
    [HttpPost("to-bank")]
    [Needs(Permission.ConfirmDeposits)]
    public Task<IActionResult> ToBank(string number) =>
        Step(number, _ => { }, async page => await deposits.TakeToBank(page.Deposit.Id, Act), "On its way to the bank. Enter the bank's amount when you have its validation.");

    /// <summary>What the bank validated.</summary>
    [HttpPost("bank")]
    [Needs(Permission.ConfirmDeposits)]
    public Task<IActionResult> Bank(string number, [Bind(Prefix = "Bank")] BankForm form, [FromServices] IValidator<BankForm> checks) =>
        Step(number, page => page.Bank = form, Checked(checks, form, "Bank", page => deposits.Validate(page.Deposit.Id, form.Amount!.Value, form.On!.Value, form.Reference!.Trim(), Act.Because(form.Reason))), "The bank's answer is saved.");

    /// <summary>The step, once the form can be read at all; null where it cannot.</summary>
    private Func<DepositPage, Task<Result<Deposit>?>> Checked<TForm>(IValidator<TForm> checks, TForm form, string prefix, Func<DepositPage, Task<Result<Deposit>>> step) =>
        async page => checks.Check(form, ModelState, prefix) ? await step(page) : null;

    private async Task<IActionResult> Step(string number, Action<DepositPage> keep, Func<DepositPage, Task<Result<Deposit>?>> step, string done)
    {
        if (await pages.Of(number, Who) is not { } page)
        {
            return NotFound();
        }

        keep(page);
        if (await step(page) is not { } result)
        {
            return Malformed(page, "Deposit");
        }

        if (result.Refusal is { } no)
        {
            return Refused(page, no, "Deposit");
        }

        Flash(done);
        return Redirect($"/deposits/{page.Deposit.Number}");
    }
}
