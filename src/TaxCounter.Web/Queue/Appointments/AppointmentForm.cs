using FluentValidation;
using TaxCounter.Domain.Queue;

namespace TaxCounter.Web.Queue;

/// <summary>An appointment as it is filled in.</summary>
public sealed class AppointmentForm
{
    /// <summary>Made with the form.</summary>
    public Guid Id { get; set; } = AppointmentId.New().Value;

    public string? Name { get; set; }

    public string? Phone { get; set; }

    public DateOnly? On { get; set; }

    /// <summary>On the office's wall clock, <c>09:15</c>.</summary>
    public TimeOnly? At { get; set; }

    public CounterService Service { get; set; } = CounterService.Payment;

    public string? Language { get; set; } = "en";

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<AppointmentForm>
    {
        public Checks()
        {
            RuleFor(f => f.On).NotNull().WithMessage("Enter the day of the appointment.");
            RuleFor(f => f.At).NotNull().WithMessage(QueueRefusals.TimeNeeded.Message);
            RuleFor(f => f.Service).IsInEnum().WithMessage(QueueRefusals.ServiceNeeded.Message);
            RuleFor(f => f.Name).NotEmpty().WithMessage(QueueRefusals.NameNeeded.Message).MaximumLength(Appointment.LongestName).WithMessage(QueueRefusals.NameNeeded.Message);
            RuleFor(f => f.Phone).MaximumLength(Appointment.LongestPhone).WithMessage(QueueRefusals.PhoneTooLong.Message);
        }
    }
}
